package org.binglian.supervision.trail;

import java.util.UUID;
import org.binglian.cases.ApplicationEvent;
import org.binglian.cases.CaseEvent;
import org.binglian.identity.NewId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes an entry of everything that happens to an application or a case, in the transaction in which it happens. */
@Component
class Witness {

    private final AuditTrail trail;

    Witness(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(ApplicationEvent event) {
        Protocol.ofThisTransaction(trail)
                .add(new AuditEntry(
                        NewId.uuid(),
                        event.at(),
                        event.by().username(),
                        event.name(),
                        event.applicationId(),
                        caseId(event),
                        Details.of(event)));
    }

    private static @Nullable UUID caseId(ApplicationEvent event) {
        return event instanceof CaseEvent caseEvent ? caseEvent.snapshot().caseId() : null;
    }
}
