package org.binglian.supervision.facts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What supervision has seen of a case before; a statement each, so to be asked only when something looks wrong. */
public interface SeenCases {

    /** Whether its limit was extended in an earlier transaction. */
    boolean extended(UUID caseId);

    /** The moment in which its acceptance was entered. */
    Optional<Instant> acceptedAt(UUID caseId);
}
