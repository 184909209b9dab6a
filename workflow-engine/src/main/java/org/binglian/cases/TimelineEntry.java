package org.binglian.cases;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an application.
 *
 * @param event name of the event, see {@link ApplicationEvent#name()}
 * @param details what the sentence about it needs, for instance the reason or the division
 */
public record TimelineEntry(
        Instant at, String event, @Nullable UUID caseId, String by, Map<String, Object> details) {

    /** Part of how the authority comes to its decision, and of no concern to others. */
    boolean internal() {
        return event.equals(DivisionReviewed.class.getSimpleName()) || event.equals(RuleBroken.class.getSimpleName());
    }
}
