package org.binglian.cases;

import java.time.Instant;
import java.util.UUID;
import org.binglian.identity.Actor;

/** The unified reply was compiled from all cases' outcomes. */
public record ApplicationReplied(UUID applicationId, Actor by, Instant at) implements ApplicationEvent {}
