package org.binglian.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one attachment of one department stands.
 *
 * @param round 0 when there was none yet
 * @param items how many items it lists
 * @param changed how many of them would have a new version
 * @param faults how many rules they break at present
 * @param cutPercent of the promised limits of all its items together, one decimal; null when there is nothing to compare
 */
public record SimplificationSummary(
        Attachment attachment,
        String department,
        String departmentName,
        SimplificationState state,
        int round,
        long items,
        long changed,
        long faults,
        @Nullable BigDecimal cutPercent,
        @Nullable Instant submittedAt,
        @Nullable Instant updatedAt) {}
