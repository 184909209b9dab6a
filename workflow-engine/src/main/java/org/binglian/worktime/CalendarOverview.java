package org.binglian.worktime;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The years that the calendar knows and the next ones.
 *
 * @param version of the whole calendar, for If-Match: the number of changes that administrators made
 */
public record CalendarOverview(int version, List<CalendarYear> years) {

    /**
     * @param announced false: counted by weekends only, so that due dates in it are provisional
     * @param source of the latest change; null for a year as it came with the release, or not announced
     * @param changedAt when an administrator entered it last
     */
    public record CalendarYear(
            int year,
            boolean announced,
            @Nullable String source,
            @Nullable Instant changedAt) {}
}
