package org.binglian.cases;

import java.time.Instant;
import org.binglian.identity.Actor;

/** One division gave its opinion. */
public record DivisionReviewed(CaseSnapshot snapshot, Actor by, Instant at, String division, boolean passed)
        implements CaseEvent {}
