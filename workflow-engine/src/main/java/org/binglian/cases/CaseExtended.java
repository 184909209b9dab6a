package org.binglian.cases;

import java.time.Instant;
import org.binglian.identity.Actor;

/** The department head extended the limit by working days (article 42). */
public record CaseExtended(CaseSnapshot snapshot, Actor by, Instant at, int days) implements CaseEvent {}
