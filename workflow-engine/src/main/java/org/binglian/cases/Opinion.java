package org.binglian.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A division's opinion on a case as the deciding officer reads it. */
public record Opinion(
        String division, boolean passed, @Nullable String comment, String by, Instant at) {}
