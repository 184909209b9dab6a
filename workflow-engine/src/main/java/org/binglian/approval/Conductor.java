package org.binglian.approval;

import java.util.Objects;
import org.binglian.cases.ApplicationDelivered;
import org.binglian.cases.ApplicationSubmitted;
import org.binglian.cases.ApplicationWithdrawn;
import org.binglian.cases.CaseDecided;
import org.binglian.cases.CaseSnapshot;
import org.binglian.cases.CaseSnapshots;
import org.binglian.cases.CaseTerminated;
import org.binglian.cases.CorrectionsSubmitted;
import org.binglian.cases.DeliveryMethod;
import org.binglian.cases.OriginalDisagreed;
import org.binglian.commitments.CommitmentChange;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the process on when something happened that no officer's task stands for. */
@Component
class Conductor {

    private final Journey journey;
    private final CaseSnapshots snapshots;

    Conductor(Journey journey, CaseSnapshots snapshots) {
        this.journey = journey;
        this.snapshots = snapshots;
    }

    @EventListener
    void on(ApplicationSubmitted event) {
        journey.start(event.applicationId());
    }

    @EventListener
    void on(CorrectionsSubmitted event) {
        journey.correctionsSubmitted(event.applicationId());
    }

    @EventListener
    void on(ApplicationWithdrawn event) {
        journey.withdrawn(event.applicationId());
    }

    /** Other ways of delivery end with the window officer's task. */
    @EventListener
    void on(ApplicationDelivered event) {
        if (event.method() == DeliveryMethod.ELECTRONIC) {
            journey.replyReceived(event.applicationId());
        }
    }

    @EventListener
    void on(CaseDecided event) {
        letWaitingLookAgain(event.snapshot());
    }

    @EventListener
    void on(CommitmentChange event) {
        if (event.kind() == CommitmentChange.Kind.CHECK_BEGUN) {
            journey.startCheck(event.applicationId(), Objects.requireNonNull(event.caseId()));
        }
    }

    @EventListener
    void on(OriginalDisagreed event) {
        journey.startOriginalCheck(event.applicationId(), event.snapshot().caseId());
    }

    @EventListener
    void on(CaseTerminated event) {
        letWaitingLookAgain(event.snapshot());
    }

    private void letWaitingLookAgain(CaseSnapshot decided) {
        journey.prerequisitesDecided(decided.applicationId(), snapshots.waitingFor(decided));
    }
}
