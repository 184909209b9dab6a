package org.binglian.intermediaries;

import java.time.Instant;
import java.util.UUID;
import org.binglian.cases.IntermediaryEvent;
import org.binglian.identity.Actor;

/** The intermediary took the order; its promised days run. */
public record IntermediaryConfirmed(UUID applicationId, String material, String intermediary, Actor by, Instant at)
        implements IntermediaryEvent {}
