package org.binglian.cases;

import java.time.Instant;
import java.util.UUID;
import org.binglian.identity.Actor;

/** Turned down before acceptance, with the reason that the applicant was told. */
public record ApplicationNotAccepted(UUID applicationId, Actor by, Instant at, String reason)
        implements ApplicationEvent {}
