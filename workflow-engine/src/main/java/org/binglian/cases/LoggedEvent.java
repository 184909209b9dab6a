package org.binglian.cases;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened to a case, as the domain's log keeps it.
 *
 * @param event name of the event, such as {@code CaseAccepted}
 * @param details what the event said besides, such as the {@code days} of an extension
 */
public record LoggedEvent(String event, Instant at, Map<String, Object> details) {

    public LoggedEvent {
        details = Map.copyOf(details);
    }
}
