package org.binglian.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.binglian.worktime.ClockExplanation.Day;

/** Walks over a clock's days one by one, as a person would with a calendar; counts nothing in another way. */
final class DayByDay {

    private final WorkCalendar calendar;
    private final List<ClockRow> rows;
    private final LocalDate through;
    private final boolean stopped;

    DayByDay(WorkCalendar calendar, List<ClockRow> rows, LocalDate through, boolean stopped) {
        this.calendar = calendar;
        this.rows = rows;
        this.through = through;
        this.stopped = stopped;
    }

    /** @param last of the days to tell */
    List<Day> upTo(LocalDate last) {
        List<Day> days = new ArrayList<>();
        int number = 0;
        for (LocalDate date = rows.get(0).on(); !date.isAfter(last); date = date.plusDays(1)) {
            List<String> instruments = holding(date);
            DayReason why = why(date, !instruments.isEmpty());
            if (why.counts()) {
                number++;
            }
            days.add(new Day(
                    date,
                    why,
                    why.counts() ? number : 0,
                    date.isAfter(through) && !stopped,
                    why == DayReason.HOLIDAY ? Holiday.of(date) : null,
                    instruments));
        }
        return days;
    }

    private DayReason why(LocalDate date, boolean held) {
        if (date.equals(rows.get(0).on())) {
            return DayReason.START_DAY;
        }
        if (stopped && date.isAfter(through)) {
            return DayReason.AFTER_END;
        }
        boolean weekend = date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        if (!calendar.isWorkingDay(date)) {
            return weekend ? DayReason.WEEKEND : DayReason.HOLIDAY;
        }
        if (held) {
            return DayReason.SUSPENDED;
        }
        if (weekend) {
            return DayReason.MAKE_UP_DAY;
        }
        return calendar.between(date.minusDays(1), date).provisional()
                ? DayReason.NOT_ANNOUNCED
                : DayReason.WORKING_DAY;
    }

    /** What held the clock on the day: begun before it and not ended before it. Of days to come nobody knows it. */
    private List<String> holding(LocalDate date) {
        List<String> holding = new ArrayList<>();
        for (int i = 0; i < rows.size() && !date.isAfter(through); i++) {
            ClockRow row = rows.get(i);
            if (row.event() == ClockEvent.SUSPENDED
                    && row.on().isBefore(date)
                    && !endOf(row, i).isBefore(date)) {
                holding.add(String.valueOf(row.instrument()));
            }
        }
        return holding;
    }

    private LocalDate endOf(ClockRow begun, int index) {
        return rows.subList(index + 1, rows.size()).stream()
                .filter(row -> row.event() == ClockEvent.RESUMED
                        && String.valueOf(row.instrument()).equals(begun.instrument()))
                .map(ClockRow::on)
                .findFirst()
                .orElse(through);
    }
}
