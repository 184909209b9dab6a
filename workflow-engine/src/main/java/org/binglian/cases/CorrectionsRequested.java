package org.binglian.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;

/**
 * Everything that is missing or wrong was told at once.
 *
 * @param round 1 for the first request of this application
 * @param newlyNamed requirements that an earlier request could have named and did not; each one is a violation for supervision
 */
@Clause("article 32")
public record CorrectionsRequested(UUID applicationId, Actor by, Instant at, int round, List<String> newlyNamed)
        implements ApplicationEvent {}
