package org.binglian.supervision.trail;

import java.util.ArrayList;
import java.util.List;
import org.binglian.identity.WrittenAtCommit;

/** The entries of one transaction. */
final class Protocol extends WrittenAtCommit {

    private final AuditTrail trail;
    private final List<AuditEntry> entries = new ArrayList<>();

    private Protocol(AuditTrail trail) {
        this.trail = trail;
    }

    static Protocol ofThisTransaction(AuditTrail trail) {
        return ofThisTransaction(Protocol.class, () -> new Protocol(trail));
    }

    void add(AuditEntry entry) {
        entries.add(entry);
    }

    @Override
    protected void write() {
        trail.append(entries);
    }
}
