package org.binglian.api.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads the parameters of the calendar calls and says in words what is wrong with one. */
final class CalendarParameter {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final int MOST_DAYS = 10_000;

    private CalendarParameter() {}

    static LocalDate date(String name, String value) {
        LocalDate date;
        try {
            date = LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new BadCalendarParameter("not-a-date", e, name, value);
        }
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new BadCalendarParameter("date-out-of-range", null, name, FIRST.toString(), LAST.toString(), value);
        }
        return date;
    }

    static int days(String name, String value) {
        NumberFormatException cause = null;
        try {
            int days = Integer.parseInt(value);
            if (days >= 0 && days <= MOST_DAYS) {
                return days;
            }
        } catch (NumberFormatException e) {
            cause = e;
        }
        throw new BadCalendarParameter("not-a-number-of-days", cause, name, Integer.toString(MOST_DAYS), value);
    }
}
