package org.binglian.worktime;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One year of the calendar with its history.
 *
 * @param version of the whole calendar, for If-Match
 * @param announced false: counted by weekends only
 * @param source of the latest change; null as it came with the release, or when not announced
 * @param changes latest first, never deleted
 */
public record YearInfo(
        int version,
        int year,
        boolean announced,
        YearDays days,
        @Nullable String source,
        List<YearChange> changes) {

    /**
     * One announcement that an administrator entered.
     *
     * @param version of the calendar that it made
     * @param by name of the administrator
     * @param before what counted until then; null when the year was not announced
     * @param moved number of open clocks whose due date it moved
     */
    public record YearChange(
            int version,
            Instant at,
            String by,
            String source,
            @Nullable YearDays before,
            YearDays after,
            int moved) {}
}
