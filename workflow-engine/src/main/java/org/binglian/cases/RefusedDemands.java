package org.binglian.cases;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps what was tried although the refusal takes the whole transaction back, so that supervision hears of it. */
@Component
class RefusedDemands {

    record Refused(RuleBroken broken) {}

    private final ApplicationEventPublisher events;

    RefusedDemands(ApplicationEventPublisher events) {
        this.events = events;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void record(Refused refused) {
        events.publishEvent(refused.broken());
    }
}
