package org.binglian.cases;

import java.time.Instant;
import org.binglian.identity.Actor;

/** One of several special procedures ended; another goes on, so that the clock still stands. */
public record SuspensionEnded(CaseSnapshot snapshot, Actor by, Instant at, String procedure) implements CaseEvent {}
