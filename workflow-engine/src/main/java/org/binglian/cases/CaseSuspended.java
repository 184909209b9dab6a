package org.binglian.cases;

import java.time.Instant;
import org.binglian.identity.Actor;

/** A special procedure of article 45 stopped the clock. */
public record CaseSuspended(CaseSnapshot snapshot, Actor by, Instant at, String procedure) implements CaseEvent {}
