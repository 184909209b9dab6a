package org.binglian.supervision.trail;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.NewId;
import org.binglian.supervision.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class RecordedAudit implements Audit {

    private final AuditTrail trail;
    private final Clock clock;

    RecordedAudit(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void recordRead(Actor by, String what, UUID applicationId) {
        append(by, what, applicationId, null);
    }

    @Override
    @Transactional
    public void recordLicenceRead(Actor by, String what, UUID licenceId) {
        append(by, what, null, licenceId);
    }

    private void append(Actor by, String what, @Nullable UUID applicationId, @Nullable UUID licenceId) {
        trail.append(List.of(new AuditEntry(
                NewId.uuid(),
                clock.instant(),
                by.username(),
                what,
                applicationId,
                null,
                null,
                licenceId,
                Details.of(by))));
    }
}
