package org.binglian.cases;

import java.time.Instant;
import org.binglian.identity.Actor;

/** The approval was taken back, because it rested on an untrue commitment. */
public record CaseRevoked(CaseSnapshot snapshot, Actor by, Instant at, String reason) implements CaseEvent {}
