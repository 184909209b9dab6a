package org.binglian.cases;

import java.time.Instant;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;

/** The department looked into an original that did not agree, and its approval stands. */
@Clause("2.3.2b")
public record OriginalUpheld(CaseSnapshot snapshot, Actor by, Instant at, String reason) implements CaseEvent {}
