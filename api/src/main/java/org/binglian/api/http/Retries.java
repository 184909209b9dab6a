package org.binglian.api.http;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a business step in a transaction, and once more when it lost a race against another one: parallel cases of one
 * application meet in the same rows. After four attempts the race is reported (409).
 */
@Component
public class Retries {

    private static final RetryPolicy FOUR_ATTEMPTS = RetryPolicy.builder()
            .includes(ConcurrencyFailureException.class)
            .maxRetries(3)
            .delay(Duration.ofMillis(20))
            .jitter(Duration.ofMillis(20))
            .multiplier(2)
            .build();

    private final TransactionTemplate transaction;
    private final RetryTemplate retry = new RetryTemplate(FOUR_ATTEMPTS);

    Retries(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param work everything that belongs to the step, reading included: it may run several times
     * @throws ConcurrencyFailureException when the race was lost four times
     */
    public <T> T inTransaction(Supplier<T> work) {
        return tried(status -> work.get());
    }

    /** The same, but takes everything back and keeps only what came of it. */
    public <T> T withoutTrace(Supplier<T> work) {
        return tried(status -> {
            T result = work.get();
            status.setRollbackOnly();
            return result;
        });
    }

    private <T> T tried(TransactionCallback<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A part of a transaction cannot be tried again");
        }
        return retry.invoke(() -> transaction.execute(work));
    }

    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }
}
