package org.binglian.identity;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction gathers and writes together just before it commits: one statement of a kind, however many cases were touched. A
 * failure to write rolls the transaction back.
 */
public abstract class WrittenAtCommit implements TransactionSynchronization {

    /**
     * The one of this transaction.
     *
     * @param begin makes it, when nothing was gathered yet
     * @throws IllegalStateException when there is no transaction
     */
    public static <T extends WrittenAtCommit> T ofThisTransaction(Class<T> kind, Supplier<T> begin) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseGet(() -> {
                    T begun = begin.get();
                    TransactionSynchronizationManager.registerSynchronization(begun);
                    return begun;
                });
    }

    protected abstract void write();

    @Override
    public final void beforeCommit(boolean readOnly) {
        write();
    }
}
