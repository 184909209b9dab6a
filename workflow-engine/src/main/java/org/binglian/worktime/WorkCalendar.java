package org.binglian.worktime;

import java.time.LocalDate;

/**
 * China's working days (article 82: periods are working days, without public holidays). All dates are civil dates in
 * Asia/Shanghai. A year that the State Council has not announced yet is counted by weekends only and whatever rests on
 * it is marked provisional.
 *
 * <p>Supported are the days from 1900-01-01 to 2199-12-31; anything beyond is an {@link IllegalArgumentException}.
 */
public interface WorkCalendar {

    boolean isWorkingDay(LocalDate day);

    /**
     * The {@code workingDays}-th working day after {@code from}: the day itself is not counted, the next working day is
     * day 1; 0 gives {@code from} itself, also when that is a day off.
     */
    DueDate dueDate(LocalDate from, int workingDays);

    /** The working days in {@code (after, through]}; none when {@code through} is not after {@code after}. */
    WorkingDays between(LocalDate after, LocalDate through);

    /**
     * The calendar by which whatever ended on this day was counted: without the announcements that were entered on that day or later. So the
     * days that a decided case took stay what they were, as the ledger has them, whatever is corrected afterwards.
     */
    default WorkCalendar knownOn(LocalDate day) {
        return this;
    }
}
