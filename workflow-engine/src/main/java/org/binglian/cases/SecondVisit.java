package org.binglian.cases;

import java.time.Instant;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;

/**
 * The applicant had to come once more to get the reply, which supervision looks at.
 *
 * @param reason of the officer
 */
@Clause("1c")
public record SecondVisit(UUID applicationId, Actor by, Instant at, String reason) implements ApplicationEvent {}
