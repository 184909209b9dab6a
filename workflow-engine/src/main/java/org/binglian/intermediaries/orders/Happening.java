package org.binglian.intermediaries.orders;

import java.time.Instant;
import java.util.UUID;
import org.binglian.cases.IntermediaryEvent;
import org.binglian.identity.Actor;

/** Makes the event of a step; the canonical constructor of most of them. */
@FunctionalInterface
interface Happening {

    IntermediaryEvent of(UUID applicationId, String material, String intermediary, Actor by, Instant at);
}
