package org.binglian.ledger.facts;

import java.time.LocalDate;
import java.util.UUID;
import org.binglian.cases.Channel;
import org.binglian.ledger.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger knows of one accepted case.
 *
 * @param region of the department, whose ledger counts the case; not the applicant's
 * @param end null while the case is open
 */
record LedgerFact(
        UUID caseId,
        String caseNumber,
        String applicationNumber,
        String item,
        String itemName,
        String department,
        String region,
        Channel channel,
        LocalDate acceptedOn,
        int limitDays,
        @Nullable End end) {

    /**
     * How the case ended.
     *
     * @param usedDays working days
     */
    record End(LocalDate on, Outcome outcome, int usedDays, boolean overdue) {}
}
