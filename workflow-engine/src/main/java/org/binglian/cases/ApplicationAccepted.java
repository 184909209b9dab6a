package org.binglian.cases;

import java.time.Instant;
import java.util.UUID;
import org.binglian.identity.Actor;

/** Accepted once for all departments; {@code deemed} when the five days of article 32 passed unused. */
public record ApplicationAccepted(UUID applicationId, Actor by, Instant at, boolean deemed)
        implements ApplicationEvent {}
