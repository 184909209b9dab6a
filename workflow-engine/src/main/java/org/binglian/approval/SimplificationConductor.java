package org.binglian.approval;

import org.binglian.bpmn.ItemSimplificationProcess.Elements;
import org.binglian.bpmn.ItemSimplificationProcess.Outcomes;
import org.binglian.catalogue.SimplificationEvent.ConsentRecorded;
import org.binglian.catalogue.SimplificationEvent.PublicationOrdered;
import org.binglian.catalogue.SimplificationEvent.SimplificationApproved;
import org.binglian.catalogue.SimplificationEvent.SimplificationOpened;
import org.binglian.catalogue.SimplificationEvent.SimplificationReturned;
import org.binglian.catalogue.SimplificationEvent.SimplificationSubmitted;
import org.binglian.catalogue.SimplificationState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the process of a simplification on with every step that its department and the reform office take. */
@Component
class SimplificationConductor {

    private final SimplificationJourney journey;

    SimplificationConductor(SimplificationJourney journey) {
        this.journey = journey;
    }

    @EventListener
    void on(SimplificationOpened event) {
        journey.start(event.subject().id());
    }

    @EventListener
    void on(SimplificationSubmitted event) {
        journey.taskDone(event.subject().id(), Elements.FILL_IN, null);
    }

    @EventListener
    void on(SimplificationApproved event) {
        journey.taskDone(event.subject().id(), Elements.REVIEW, Outcomes.APPROVE);
    }

    @EventListener
    void on(ConsentRecorded event) {
        journey.taskDone(event.subject().id(), Elements.RECORD_CONSENT, Outcomes.CONSENT);
    }

    /** The step behind this one makes the versions. */
    @EventListener
    void on(PublicationOrdered event) {
        journey.taskDone(event.subject().id(), Elements.PUBLISH, Outcomes.PUBLISH);
    }

    @EventListener
    void on(SimplificationReturned event) {
        journey.taskDone(event.subject().id(), waiting(event.from()), Outcomes.RETURN);
    }

    private static String waiting(SimplificationState state) {
        return switch (state) {
            case SUBMITTED -> Elements.REVIEW;
            case APPROVED -> Elements.RECORD_CONSENT;
            case CONSENTED -> Elements.PUBLISH;
            default -> throw new IllegalArgumentException("Nothing is returned from " + state);
        };
    }
}
