package org.binglian.ledger.facts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class FactsOnPostgresTest extends FactStorageContract {

    private static EmbeddedPostgres server;
    private static LedgerDatabase database;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
        database = new LedgerDatabase(server.getPostgresDatabase());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    LedgerDatabase database() {
        return database;
    }
}
