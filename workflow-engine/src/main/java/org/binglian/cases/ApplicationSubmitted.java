package org.binglian.cases;

import java.time.Instant;
import java.util.UUID;
import org.binglian.identity.Actor;

/** The applicant filed; the acceptance clock runs from today. */
public record ApplicationSubmitted(UUID applicationId, Actor by, Instant at) implements ApplicationEvent {}
