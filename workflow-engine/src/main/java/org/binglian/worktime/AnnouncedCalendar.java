package org.binglian.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/**
 * Counts by a running total of working days, so that a due date decades away costs one binary search and a count two
 * look-ups. Immutable: a newly announced year makes a new calendar.
 */
final class AnnouncedCalendar implements WorkCalendar {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate END = LocalDate.of(2200, 1, 1);
    private static final int DAYS = (int) (END.toEpochDay() - FIRST.toEpochDay());

    /** {@code total[i]} = working days among the first {@code i} days. */
    private final int[] total = new int[DAYS + 1];

    private final BitSet announced = new BitSet();

    AnnouncedCalendar(List<AnnouncedYear> years) {
        BitSet working = new BitSet(DAYS);
        for (int i = 0; i < DAYS; i++) {
            working.set(i, FIRST.plusDays(i).getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue());
        }
        for (AnnouncedYear year : years) {
            announced.set(year.year());
            year.daysOff().forEach(day -> working.clear(index(day)));
            year.makeUpDays().forEach(day -> working.set(index(day)));
        }
        for (int i = 0; i < DAYS; i++) {
            total[i + 1] = total[i] + (working.get(i) ? 1 : 0);
        }
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        int index = index(day);
        return total[index + 1] > total[index];
    }

    @Override
    public DueDate dueDate(LocalDate from, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("A period has no negative length: " + workingDays);
        }
        int start = index(from);
        if (workingDays == 0) {
            return new DueDate(from, false);
        }
        LocalDate on = FIRST.plusDays(firstIndexWith(total[start + 1] + workingDays, start + 1));
        return new DueDate(on, provisional(from, on));
    }

    @Override
    public WorkingDays between(LocalDate after, LocalDate through) {
        int count = total[index(through) + 1] - total[index(after) + 1];
        return count < 0 || !through.isAfter(after)
                ? new WorkingDays(0, false)
                : new WorkingDays(count, provisional(after, through));
    }

    /** The first day, from index {@code low} on, at whose end {@code wanted} working days have passed since 1900. */
    private int firstIndexWith(int wanted, int low) {
        if (wanted > total[DAYS]) {
            throw new IllegalArgumentException("The period ends after " + END);
        }
        int high = DAYS - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (total[middle + 1] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean provisional(LocalDate after, LocalDate through) {
        int first = after.plusDays(1).getYear();
        return announced.nextClearBit(first) <= through.getYear();
    }

    private static int index(LocalDate day) {
        if (day.isBefore(FIRST) || !day.isBefore(END)) {
            throw new IllegalArgumentException("Days are counted from " + FIRST + " to before " + END + ": " + day);
        }
        return (int) (day.toEpochDay() - FIRST.toEpochDay());
    }
}
