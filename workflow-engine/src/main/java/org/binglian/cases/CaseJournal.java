package org.binglian.cases;

import java.time.Instant;
import org.binglian.identity.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes snapshots of cases and tells the other modules, inside the transaction, what happened to a case. */
@Component
class CaseJournal {

    interface Happening {
        CaseEvent of(CaseSnapshot snapshot, Actor by, Instant at);
    }

    private final ApplicationEventPublisher events;
    private final Today today;

    CaseJournal(ApplicationEventPublisher events, Today today) {
        this.events = events;
        this.today = today;
    }

    void tell(Application application, ApprovalCase approvalCase, Actor by, Happening happening) {
        events.publishEvent(happening.of(snapshot(application, approvalCase), by, today.now()));
    }

    CaseSnapshot snapshot(Application application, ApprovalCase c) {
        return new CaseSnapshot(
                c.id(),
                application.id(),
                c.number(),
                application.number(),
                c.item(),
                c.itemName(),
                c.itemVersion(),
                c.department(),
                application.region(),
                application.subject().jointService(),
                application.subject().stage(),
                application.channel(),
                c.state(),
                application.applicant().name(),
                c.receivedOn(),
                c.acceptedOn(),
                application.milestones().acceptedByLaw(),
                c.endedOn(),
                today.reading(c.clockIfStarted()));
    }
}
