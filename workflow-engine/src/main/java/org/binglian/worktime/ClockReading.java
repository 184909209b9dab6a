package org.binglian.worktime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a clock shows on a day; all numbers are working days.
 *
 * @param limitDays the limit with its extension
 * @param usedDays days passed since the start, without suspended ones
 * @param suspendedDays days that did not count; an open suspension counts to the day of reading
 * @param dueOn the last day in time; while suspended, as if the clock were resumed on the day of reading
 * @param provisional whether the due date rests on a year that is not announced yet
 * @param overdue more days used than the limit, also while the lamp is grey
 * @param yellowOn the day on which the lamp turns yellow if nothing else happens
 * @param redOn the day on which the lamp turns red if nothing else happens
 */
public record ClockReading(
        LocalDate startedOn,
        int limitDays,
        @Nullable Integer statutoryLimitDays,
        int usedDays,
        int suspendedDays,
        LocalDate dueOn,
        boolean provisional,
        Lamp lamp,
        boolean overdue,
        LocalDate yellowOn,
        LocalDate redOn) {}
