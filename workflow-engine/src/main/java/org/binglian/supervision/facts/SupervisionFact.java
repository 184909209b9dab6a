package org.binglian.supervision.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an accepted case.
 *
 * @param id of the line of the domain's log that says so
 * @param on the civil day in Asia/Shanghai from which it counts
 * @param days the limit at acceptance, the days of an extension, 0 otherwise; working days
 * @param outcome how it ended; null for everything else
 */
record SupervisionFact(
        UUID id,
        UUID caseId,
        String caseNumber,
        String department,
        String channel,
        Kind kind,
        LocalDate on,
        Instant at,
        int days,
        @Nullable String outcome) {

    enum Kind {
        ACCEPTED,
        SUSPENDED,
        RESUMED,
        EXTENDED,
        ENDED
    }
}
