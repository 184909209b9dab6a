package org.binglian.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.binglian.identity.Clause;
import org.jspecify.annotations.Nullable;

/** By how much limits become shorter. */
@Clause("1a")
public final class Cut {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Cut() {}

    /**
     * @param before working days promised until now, of one item or of several together
     * @return in percent of what it was, one decimal, rounded half up; below zero when it became longer; null when there were no days to cut
     */
    public static @Nullable BigDecimal percent(long before, long after) {
        return before <= 0
                ? null
                : BigDecimal.valueOf(before - after)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP);
    }
}
