package org.binglian.cases;

import java.time.Instant;
import org.binglian.identity.Actor;

/** The special procedure ended and the clock runs again. */
public record CaseResumed(CaseSnapshot snapshot, Actor by, Instant at) implements CaseEvent {}
