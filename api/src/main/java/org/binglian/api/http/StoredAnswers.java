package org.binglian.api.http;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.binglian.api.BinglianProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The requests that came with a key, and their answers. */
@Component
class StoredAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(StoredAnswers.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final BinglianProperties properties;

    StoredAnswers(JdbcClient jdbc, Clock clock, BinglianProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    static final class AlreadyReceived extends RuntimeException {}

    /**
     * Waits while another transaction holds the same key.
     *
     * @throws AlreadyReceived when that one committed; this transaction is of no further use then
     */
    void receive(IdempotencyKey key, String requestHash) {
        try {
            jdbc.sql("""
                            insert into idempotent_request
                                (username, operation, idempotency_key, request_hash, received_at)
                            values (?, ?, ?, ?, ?)""")
                    .params(key.username(), key.operation(), key.value(), requestHash, OffsetDateTime.now(clock))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new AlreadyReceived();
        }
    }

    void answer(IdempotencyKey key, StoredAnswer answer) {
        jdbc.sql("""
                        update idempotent_request set status = ?, location = ?, etag = ?, response = ?
                        where username = ? and operation = ? and idempotency_key = ?""")
                .params(answer.status(), answer.location(), answer.etag(), answer.response())
                .params(key.username(), key.operation(), key.value())
                .update();
    }

    StoredAnswer find(IdempotencyKey key) {
        return jdbc.sql("""
                        select request_hash, status, location, etag, response from idempotent_request
                        where username = ? and operation = ? and idempotency_key = ?""")
                .params(key.username(), key.operation(), key.value())
                .query(StoredAnswer.class)
                .single();
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Asia/Shanghai")
    void forgetOld() {
        OffsetDateTime before =
                OffsetDateTime.now(clock).minus(properties.idempotency().keep());
        int forgotten = jdbc.sql("delete from idempotent_request where received_at < ?")
                .param(before)
                .update();
        LOG.info("Forgot {} answers to requests from before {}", forgotten, before);
    }
}
