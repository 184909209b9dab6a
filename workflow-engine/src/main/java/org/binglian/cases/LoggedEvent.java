package org.binglian.cases;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened to a case, as the domain's log keeps it.
 *
 * @param id time-ordered
 * @param event name of the event, such as {@code CaseAccepted}
 * @param details what the event said besides, such as the {@code days} of an extension
 */
public record LoggedEvent(UUID id, UUID caseId, String event, Instant at, Map<String, Object> details) {

    public LoggedEvent {
        details = Map.copyOf(details);
    }
}
