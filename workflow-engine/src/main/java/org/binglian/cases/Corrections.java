package org.binglian.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A round of corrections as the applicant reads it; open while {@code answeredAt} is null. */
public record Corrections(
        int round,
        @Nullable String comment,
        Instant requestedAt,
        @Nullable Instant answeredAt,
        List<CorrectionItem> items) {}
