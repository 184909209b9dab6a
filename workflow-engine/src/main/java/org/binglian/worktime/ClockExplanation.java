package org.binglian.worktime;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a clock's figures come about, day by day, so that somebody who does not trust the program can count along with a calendar on the
 * wall. It is worked out day by day from the rows, on another way than {@link ClockReading}, and comes to the same (tested).
 *
 * @param startedOn the day that is not counted
 * @param through the last day that has passed: today, or the day on which the clock was stopped
 * @param stopped whether it was stopped
 * @param days every day from the start to the due date or to {@code through}, whichever is later
 * @param reading what is explained
 */
public record ClockExplanation(
        ClockKind kind,
        LocalDate startedOn,
        LocalDate through,
        boolean stopped,
        List<ClockRow> rows,
        List<Day> days,
        ClockReading reading) {

    public ClockExplanation {
        rows = List.copyOf(rows);
        days = List.copyOf(days);
    }

    /**
     * @param number which working day of the period it is, from 1; 0 when it does not count
     * @param ahead it is still to come: it will count so if nothing else happens
     * @param holiday the public holiday that it belongs to
     * @param instruments what suspended the clock on this day; several may lie over each other
     */
    public record Day(
            LocalDate date,
            DayReason why,
            int number,
            boolean ahead,
            @Nullable Holiday holiday,
            List<String> instruments) {

        public boolean counts() {
            return why.counts();
        }
    }

    /** The months that it reaches over. */
    public List<YearMonth> months() {
        return days.stream().map(day -> YearMonth.from(day.date())).distinct().toList();
    }

    public List<Day> days(YearMonth month) {
        return days.stream()
                .filter(day -> YearMonth.from(day.date()).equals(month))
                .toList();
    }

    /** Days that passed and count. */
    public int counted() {
        return (int) days.stream().filter(day -> day.counts() && !day.ahead()).count();
    }
}
