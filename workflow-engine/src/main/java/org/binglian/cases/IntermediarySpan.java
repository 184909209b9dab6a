package org.binglian.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.binglian.identity.Clause;
import org.jspecify.annotations.Nullable;

/**
 * The time that an intermediary takes for an application, which is no part of any department's limit.
 *
 * @param materialType code of the material that its work yields
 * @param intermediary name of the institution
 * @param promisedDays working days
 * @param promisedOn day by which the report is to be there; null before the intermediary has confirmed
 * @param provisional the promised day lies in, or was counted over, a year that is not announced yet
 * @param reportedOn null while the report is not there
 * @param actualDays working days from the confirmation to the report, or to today while it is not there; null before the confirmation
 * @param document the report among the application's documents
 */
@Clause("2.1.3c")
public record IntermediarySpan(
        String materialType,
        String intermediary,
        int promisedDays,
        @Nullable LocalDate promisedOn,
        boolean provisional,
        @Nullable LocalDate reportedOn,
        @Nullable Integer actualDays,
        @Nullable UUID document) {}
