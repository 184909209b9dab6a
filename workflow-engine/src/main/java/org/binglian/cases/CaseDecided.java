package org.binglian.cases;

import java.time.Instant;
import org.binglian.identity.Actor;

/** Approved or refused. */
public record CaseDecided(CaseSnapshot snapshot, Actor by, Instant at, boolean approved) implements CaseEvent {}
