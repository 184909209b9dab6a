package org.binglian.cases;

import java.time.Instant;
import org.binglian.identity.Actor;

/** A case came into being by the submission of its application. */
public record CaseFiled(CaseSnapshot snapshot, Actor by, Instant at) implements CaseEvent {}
