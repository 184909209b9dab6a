package org.binglian.cases;

import java.time.Instant;
import java.util.UUID;
import org.binglian.identity.Actor;

/** The applicant mended what was asked for; the acceptance clock starts anew. */
public record CorrectionsSubmitted(UUID applicationId, Actor by, Instant at) implements ApplicationEvent {}
