package org.binglian.supervision;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures of Attachment 3 of one department in one month, as supervision counts them; numbers of cases unless said otherwise.
 *
 * @param department code; {@code total} for all of them
 * @param averageDays mean of the working days used over the completed ones, one decimal, HALF_UP; null when none was completed
 */
public record FiguresRow(
        String department,
        long accepted,
        long online,
        long completed,
        @Nullable BigDecimal averageDays,
        long overdue) {}
