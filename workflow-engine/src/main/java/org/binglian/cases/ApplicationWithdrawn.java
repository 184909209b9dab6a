package org.binglian.cases;

import java.time.Instant;
import java.util.UUID;
import org.binglian.identity.Actor;

/** The applicant took the application back before the reply. */
public record ApplicationWithdrawn(UUID applicationId, Actor by, Instant at, String reason)
        implements ApplicationEvent {}
