package org.binglian.supervision.trail;

import java.util.UUID;
import org.binglian.cases.ApplicationEvent;
import org.binglian.cases.CaseEvent;
import org.binglian.catalogue.CatalogueTaken;
import org.binglian.catalogue.SimplificationEvent;
import org.binglian.commitments.CommitmentChange;
import org.binglian.identity.NewId;
import org.binglian.licences.LicenceChange;
import org.binglian.worktime.CalendarChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes an entry of everything that happens to an application, a case, a simplification, a licence or the whole catalogue, in the transaction in which it happens. */
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
                        null,
                        null,
                        Details.of(event)));
    }

    /** Before anybody else, so that what it sets going is written after it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(SimplificationEvent event) {
        Protocol.ofThisTransaction(trail)
                .add(new AuditEntry(
                        NewId.uuid(),
                        event.at(),
                        event.by().username(),
                        event.name(),
                        null,
                        null,
                        event.subject().id(),
                        null,
                        Details.of(event)));
    }

    @EventListener
    void on(CatalogueTaken event) {
        Protocol.ofThisTransaction(trail)
                .add(new AuditEntry(
                        NewId.uuid(),
                        event.at(),
                        event.by().username(),
                        "CatalogueTaken",
                        null,
                        null,
                        null,
                        null,
                        Details.of(event)));
    }

    @EventListener
    void on(CalendarChanged event) {
        Protocol.ofThisTransaction(trail)
                .add(new AuditEntry(
                        NewId.uuid(),
                        event.at(),
                        event.by().username(),
                        "CalendarChanged",
                        null,
                        null,
                        null,
                        null,
                        Details.of(event)));
    }

    @EventListener
    void on(LicenceChange change) {
        Protocol.ofThisTransaction(trail)
                .add(new AuditEntry(
                        NewId.uuid(),
                        change.at(),
                        change.by().username(),
                        change.kind().event(),
                        null,
                        null,
                        null,
                        change.licence().id(),
                        Details.of(change)));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(CommitmentChange event) {
        Protocol.ofThisTransaction(trail)
                .add(new AuditEntry(
                        NewId.uuid(),
                        event.at(),
                        event.by().username(),
                        event.kind().event(),
                        event.applicationId(),
                        event.caseId(),
                        null,
                        null,
                        Details.of(event)));
    }

    private static @Nullable UUID caseId(ApplicationEvent event) {
        return event instanceof CaseEvent caseEvent ? caseEvent.snapshot().caseId() : null;
    }
}
