package org.binglian.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the catalogue stood on a day on which versions took effect.
 *
 * @param averagePromisedDays mean of the promised limits in working days, one decimal
 * @param cutPercent against the first versions of the same items, one decimal; null when these promised no days
 * @param onlinePercent of the items that can be online, one decimal; null when none can
 */
public record ProgressPoint(
        LocalDate on,
        int items,
        BigDecimal averagePromisedDays,
        @Nullable BigDecimal cutPercent,
        @Nullable BigDecimal onlinePercent,
        int materials,
        int preconditions) {}
