package org.binglian.ledger.facts;

import org.binglian.cases.CaseAccepted;
import org.binglian.cases.CaseEvent;
import org.binglian.cases.CaseReviewStarted;
import org.binglian.cases.DivisionReviewed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the facts in step with the cases: what a transaction changes in cases, it changes in their facts, or neither. */
@Component
class LedgerFactKeeper {

    private final CaseFacts cases;
    private final LedgerFacts facts;

    LedgerFactKeeper(CaseFacts cases, LedgerFacts facts) {
        this.cases = cases;
        this.facts = facts;
    }

    @EventListener
    void on(CaseEvent event) {
        if (!(event instanceof CaseReviewStarted) && !(event instanceof DivisionReviewed)) {
            ChangedFacts changed = ChangedFacts.ofThisTransaction(facts);
            cases.of(event.snapshot()).ifPresent(event instanceof CaseAccepted ? changed::begin : changed::change);
        }
    }
}
