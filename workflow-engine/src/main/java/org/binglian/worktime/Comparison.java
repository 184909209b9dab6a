package org.binglian.worktime;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.binglian.worktime.CalendarPreview.ChangedDay;
import org.binglian.worktime.CalendarPreview.MovedClock;
import org.jspecify.annotations.Nullable;

/** Counts what an announcement does to the open clocks, and keeps a page of those that it moves. */
class Comparison {

    private final @Nullable UUID after;
    private final int limit;
    private final List<MovedClock> page = new ArrayList<>();
    private int open;
    private int earlier;
    private int later;
    private int firm;

    /** @param after where the page begins; null for the first */
    Comparison(@Nullable UUID after, int limit) {
        this.after = after;
        this.limit = limit;
    }

    void add(OpenClocks.Compared compared) {
        open++;
        DueDate before = compared.before();
        DueDate now = compared.after();
        if (before.provisional() && !now.provisional()) {
            firm++;
        }
        if (before.on().equals(now.on())) {
            return;
        }
        if (now.on().isBefore(before.on())) {
            earlier++;
        } else {
            later++;
        }
        StatutoryClock clock = compared.clock();
        if (page.size() <= limit && (after == null || clock.id().toString().compareTo(after.toString()) > 0)) {
            page.add(new MovedClock(clock.id(), clock.kind(), clock.startedOn(), before, now));
        }
    }

    int moved() {
        return earlier + later;
    }

    CalendarPreview preview(int version, List<ChangedDay> days) {
        return new CalendarPreview(
                version, days, open, earlier, later, firm, Page.of(page, limit, moved -> Position.of(moved.clockId())));
    }

    /** An announcement says something of its year and of the last days of the one before. */
    static List<ChangedDay> days(int year, WorkCalendar before, WorkCalendar after) {
        return LocalDate.of(year - 1, Month.DECEMBER, 1)
                .datesUntil(LocalDate.of(year + 1, Month.JANUARY, 1))
                .filter(day -> before.isWorkingDay(day) != after.isWorkingDay(day))
                .map(day -> new ChangedDay(day, after.isWorkingDay(day)))
                .toList();
    }
}
