package org.binglian.intermediaries;

import java.time.Instant;
import java.util.UUID;
import org.binglian.cases.IntermediaryEvent;
import org.binglian.identity.Actor;

/** The intermediary will not do the work; the applicant may ask another one. */
public record IntermediaryDeclined(
        UUID applicationId, String material, String intermediary, String reason, Actor by, Instant at)
        implements IntermediaryEvent {}
