package org.binglian.worktime;

import org.binglian.worktime.ClockExplanation.Day;

/** Why a {@link Day} counts in a legal period, or why it does not. */
public enum DayReason {
    /** The day on which the period begins; it is not counted, the next working day is day 1. */
    START_DAY(false),
    /** Monday to Friday, no public holiday. */
    WORKING_DAY(true),
    /** A Saturday or Sunday that the State Council declared a working day (调休上班). */
    MAKE_UP_DAY(true),
    /** Monday to Friday of a year whose holidays are not announced: counted for the time being. */
    NOT_ANNOUNCED(true),
    WEEKEND(false),
    /** Monday to Friday, but a public holiday. */
    HOLIDAY(false),
    /** It would be a working day, but the clock stood still (article 45). */
    SUSPENDED(false),
    /** The clock had been stopped. */
    AFTER_END(false);

    private final boolean counts;

    DayReason(boolean counts) {
        this.counts = counts;
    }

    public boolean counts() {
        return counts;
    }
}
