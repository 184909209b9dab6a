package org.binglian.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;

/**
 * Licences that were to be obtained are there; nobody had to ask the applicant.
 *
 * @param requirements whose lines are obtained since
 */
@Clause("2.1.1d")
public record MaterialsObtained(UUID applicationId, Actor by, Instant at, List<String> requirements)
        implements ApplicationEvent {}
