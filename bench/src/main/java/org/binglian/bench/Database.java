package org.binglian.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

/** A fresh database of one kind; durable, as in operation. */
final class Database implements AutoCloseable {

    final String name;
    final String url;
    final String user;
    final Path folder;
    private final AutoCloseable server;

    private Database(String name, String url, String user, Path folder, AutoCloseable server) {
        this.name = name;
        this.url = url;
        this.user = user;
        this.folder = folder;
        this.server = server;
    }

    static Database h2() throws IOException {
        Path folder = Files.createTempDirectory("binglian-bench");
        String url = "jdbc:h2:file:" + folder
                + "/binglian;WRITE_DELAY=0;LOCK_TIMEOUT=5000;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=65536";
        return new Database("H2", url, "sa", folder, () -> {});
    }

    static Database postgres() throws IOException {
        Path folder = Files.createTempDirectory("binglian-bench");
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        return new Database("PostgreSQL", server.getJdbcUrl("postgres", "postgres"), "postgres", folder, server);
    }

    HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword("");
        config.setMaximumPoolSize(20);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }

    /** Bytes written so far: the write-ahead log of PostgreSQL, what this process has written for H2. */
    long written() throws SQLException, IOException {
        if (name.equals("H2")) {
            try (Stream<String> lines = Files.lines(Path.of("/proc/self/io"))) {
                return lines.filter(line -> line.startsWith("wchar:"))
                        .mapToLong(line -> Long.parseLong(line.substring(7).strip()))
                        .findFirst()
                        .orElseThrow();
            }
        }
        try (HikariDataSource pool = pool();
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws Exception {
        server.close();
    }
}
