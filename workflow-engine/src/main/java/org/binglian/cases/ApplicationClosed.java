package org.binglian.cases;

import java.time.Instant;
import java.util.UUID;
import org.binglian.identity.Actor;

/** Delivered and filed away. */
public record ApplicationClosed(UUID applicationId, Actor by, Instant at) implements ApplicationEvent {}
