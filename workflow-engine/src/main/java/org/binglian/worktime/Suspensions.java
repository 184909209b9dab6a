package org.binglian.worktime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The times in which a clock stood still, as disjoint intervals {@code (start, end]} in order. */
record Suspensions(List<Interval> intervals) {

    record Interval(LocalDate start, LocalDate end) {}

    /** Reads them off a clock's rows; those that are still open end on {@code through}. */
    static Suspensions of(List<ClockRow> rows, LocalDate through) {
        List<Interval> found = new ArrayList<>();
        Map<String, ClockRow> open = new LinkedHashMap<>();
        for (ClockRow row : rows) {
            if (row.event() == ClockEvent.SUSPENDED) {
                open.put(row.instrument(), row);
            } else if (row.event() == ClockEvent.RESUMED) {
                found.add(new Interval(open.remove(row.instrument()).on(), row.on()));
            }
        }
        open.values().stream()
                .filter(row -> row.on().isBefore(through))
                .forEach(row -> found.add(new Interval(row.on(), through)));
        return new Suspensions(merged(found));
    }

    /** The suspensions that nobody ended, by their instruments, in the order in which they began. */
    static Map<String, ClockRow> open(List<ClockRow> rows) {
        Map<String, ClockRow> open = new LinkedHashMap<>();
        for (ClockRow row : rows) {
            if (row.event() == ClockEvent.SUSPENDED) {
                open.put(row.instrument(), row);
            } else if (row.event() == ClockEvent.RESUMED) {
                open.remove(row.instrument());
            }
        }
        return open;
    }

    /** Several at once and back-dated entries overlap; what overlaps counts once. */
    private static List<Interval> merged(List<Interval> found) {
        found.sort(Comparator.comparing(Interval::start));
        List<Interval> merged = new ArrayList<>();
        for (Interval next : found) {
            Interval last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || next.start().isAfter(last.end())) {
                merged.add(next);
            } else if (next.end().isAfter(last.end())) {
                merged.set(merged.size() - 1, new Interval(last.start(), next.end()));
            }
        }
        return List.copyOf(merged);
    }

    /** The working days up to and including {@code through} that did not count. */
    int workingDays(WorkCalendar calendar, LocalDate through) {
        return intervals.stream()
                .mapToInt(interval -> calendar.between(interval.start(), earlier(interval.end(), through))
                        .count())
                .sum();
    }

    /** The day on which {@code days} days are used: each suspension that begins before it moves it by its own days. */
    DueDate dayOfUse(WorkCalendar calendar, LocalDate startedOn, int days) {
        int needed = days;
        DueDate reached = calendar.dueDate(startedOn, needed);
        for (Interval interval : intervals) {
            if (!interval.start().isBefore(reached.on())) {
                break;
            }
            needed += calendar.between(interval.start(), interval.end()).count();
            reached = calendar.dueDate(startedOn, needed);
        }
        return reached;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
