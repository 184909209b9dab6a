package org.binglian.cases;

import java.time.Instant;
import org.binglian.identity.Actor;

/** Ended without a decision, because what it rests on was refused. */
public record CaseTerminated(CaseSnapshot snapshot, Actor by, Instant at, String reason) implements CaseEvent {}
