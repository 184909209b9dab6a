package org.binglian.api.attachments;

import java.math.BigDecimal;
import java.time.Instant;
import org.binglian.catalogue.SimplificationState;
import org.binglian.catalogue.SimplificationSummary;
import org.jspecify.annotations.Nullable;

/**
 * How one attachment of a department stands.
 *
 * @param attachment 1 or 2
 * @param round 0 when there was none yet
 */
record SummaryResource(
        int attachment,
        String department,
        String departmentName,
        SimplificationState state,
        int round,
        long items,
        long changed,
        long faults,
        @Nullable BigDecimal cutPercent,
        @Nullable Instant submittedAt,
        @Nullable Instant updatedAt) {

    static SummaryResource of(SimplificationSummary summary) {
        return new SummaryResource(
                summary.attachment().number(),
                summary.department(),
                summary.departmentName(),
                summary.state(),
                summary.round(),
                summary.items(),
                summary.changed(),
                summary.faults(),
                summary.cutPercent(),
                summary.submittedAt(),
                summary.updatedAt());
    }
}
