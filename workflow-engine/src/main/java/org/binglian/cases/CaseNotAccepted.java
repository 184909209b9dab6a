package org.binglian.cases;

import java.time.Instant;
import org.binglian.identity.Actor;

/** The application was not accepted, and so neither was the case. */
public record CaseNotAccepted(CaseSnapshot snapshot, Actor by, Instant at) implements CaseEvent {}
