package org.binglian.supervision.trail;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The entries of one transaction, appended as a batch just before it commits: one statement, however many cases were touched. A failure to
 * append rolls the transaction back.
 */
final class Protocol implements TransactionSynchronization {

    private final AuditTrail trail;
    private final List<AuditEntry> entries = new ArrayList<>();

    private Protocol(AuditTrail trail) {
        this.trail = trail;
    }

    /** Throws {@code IllegalStateException} when there is no transaction. */
    static Protocol ofThisTransaction(AuditTrail trail) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Protocol.class::isInstance)
                .map(Protocol.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Protocol begun = new Protocol(trail);
                    TransactionSynchronizationManager.registerSynchronization(begun);
                    return begun;
                });
    }

    void add(AuditEntry entry) {
        entries.add(entry);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        trail.append(entries);
    }
}
