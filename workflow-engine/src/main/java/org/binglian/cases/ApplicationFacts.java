package org.binglian.cases;

import java.util.UUID;
import org.binglian.worktime.ClockReading;
import org.jspecify.annotations.Nullable;

/**
 * What an inbox row about a whole application shows.
 *
 * @param clock that of acceptance, or after the reply that of delivery; null for a draft
 */
public record ApplicationFacts(
        UUID id,
        String number,
        String title,
        @Nullable String item,
        String region,
        String applicantName,
        ApplicationState state,
        @Nullable ClockReading clock) {}
