package org.binglian.supervision;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Which findings are asked for; null leaves open. {@code number} is of an application or a case. */
public record FindingFilter(
        @Nullable FindingKind kind,
        @Nullable Card card,
        @Nullable String department,
        @Nullable FindingState state,
        @Nullable YearMonth month,
        @Nullable String number) {}
