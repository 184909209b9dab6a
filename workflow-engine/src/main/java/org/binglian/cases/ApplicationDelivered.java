package org.binglian.cases;

import java.time.Instant;
import java.util.UUID;
import org.binglian.identity.Actor;

/** The reply reached the applicant. */
public record ApplicationDelivered(UUID applicationId, Actor by, Instant at, DeliveryMethod method)
        implements ApplicationEvent {}
