package org.binglian.cases;

import java.time.Instant;
import org.binglian.identity.Actor;

/** Ended because the applicant withdrew. */
public record CaseWithdrawn(CaseSnapshot snapshot, Actor by, Instant at) implements CaseEvent {}
