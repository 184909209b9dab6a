package org.binglian.supervision.trail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail, about an application (and a case of it), about a simplification of items, a licence or the catalogue.
 *
 * @param who username; {@code system} for timers
 * @param what name of the event, or of what was read
 * @param details a JSON object: the name and department that the person had then, and what the event says besides
 */
record AuditEntry(
        UUID id,
        Instant at,
        String who,
        String what,
        @Nullable UUID applicationId,
        @Nullable UUID caseId,
        @Nullable UUID simplificationId,
        @Nullable UUID licenceId,
        String details) {}
