package org.binglian.cases;

import java.time.Instant;
import org.binglian.identity.Actor;

/** The approval was taken back, because it rested on something untrue. */
public record CaseRevoked(CaseSnapshot snapshot, Actor by, Instant at, String reason, RevocationGround ground)
        implements CaseEvent {}
