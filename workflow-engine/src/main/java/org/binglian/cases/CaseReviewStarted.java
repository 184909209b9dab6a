package org.binglian.cases;

import java.time.Instant;
import org.binglian.identity.Actor;

/** Nothing the case depends on is open any more; its divisions review. */
public record CaseReviewStarted(CaseSnapshot snapshot, Actor by, Instant at) implements CaseEvent {}
