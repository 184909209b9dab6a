package org.binglian.ledger.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.binglian.cases.CaseSnapshot;
import org.binglian.identity.Directory;
import org.binglian.ledger.Outcome;
import org.binglian.ledger.facts.LedgerFact.End;
import org.binglian.worktime.ClockReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads off a case what the ledger needs to know of it. */
@Component
class CaseFacts {

    private final Directory directory;

    CaseFacts(Directory directory) {
        this.directory = directory;
    }

    /** None before acceptance: such a case is in no figure. */
    Optional<LedgerFact> of(CaseSnapshot approval) {
        LocalDate acceptedOn = approval.acceptedOn();
        ClockReading clock = approval.clock();
        if (acceptedOn == null || clock == null) {
            return Optional.empty();
        }
        return Optional.of(new LedgerFact(
                approval.caseId(),
                approval.caseNumber(),
                approval.applicationNumber(),
                approval.item(),
                approval.itemName(),
                approval.department(),
                directory.department(approval.department()).region(),
                approval.channel(),
                acceptedOn,
                clock.limitDays(),
                end(approval, clock)));
    }

    private static @Nullable End end(CaseSnapshot approval, ClockReading clock) {
        LocalDate completedOn = approval.completedOn();
        return completedOn == null
                ? null
                : new End(completedOn, Outcome.of(approval.state()), clock.usedDays(), clock.overdue());
    }
}
