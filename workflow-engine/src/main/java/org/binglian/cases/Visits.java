package org.binglian.cases;

import org.binglian.identity.Clause;
import org.jspecify.annotations.Nullable;

/** How often the applicant has to come in person: planned over all items, and made so far. */
@Clause("1c")
public record Visits(int planned, int made, @Nullable String explanation) {}
