package org.binglian.intermediaries;

import java.time.Instant;
import java.util.UUID;
import org.binglian.cases.IntermediaryEvent;
import org.binglian.identity.Actor;

/** The applicant, or the end of the application, took the order back. */
public record IntermediaryOrderCancelled(UUID applicationId, String material, String intermediary, Actor by, Instant at)
        implements IntermediaryEvent {}
