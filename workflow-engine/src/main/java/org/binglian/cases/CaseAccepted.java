package org.binglian.cases;

import java.time.Instant;
import org.binglian.identity.Actor;

/** The case's statutory clock started. */
public record CaseAccepted(CaseSnapshot snapshot, Actor by, Instant at) implements CaseEvent {}
