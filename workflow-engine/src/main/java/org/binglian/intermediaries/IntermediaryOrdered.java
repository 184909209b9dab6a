package org.binglian.intermediaries;

import java.time.Instant;
import java.util.UUID;
import org.binglian.cases.IntermediaryEvent;
import org.binglian.identity.Actor;

/** The applicant asked an intermediary to work for the application. */
public record IntermediaryOrdered(UUID applicationId, String material, String intermediary, Actor by, Instant at)
        implements IntermediaryEvent {}
