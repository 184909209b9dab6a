package org.binglian.worktime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The calendar of this process. Counting asks no database: the years are held, and replaced as a whole when an announcement is committed,
 * here or at another node.
 */
class CurrentCalendar implements WorkCalendar {

    private final Collection<AnnouncedYear> shipped;
    private final CalendarChanges changes;
    private final Clock clock;
    private volatile KnownYears current;

    CurrentCalendar(Collection<AnnouncedYear> shipped, CalendarChanges changes, Clock clock) {
        this.shipped = List.copyOf(shipped);
        this.changes = changes;
        this.clock = clock;
        this.current = stored();
    }

    /** As the database has it, which may be newer than what this process counts by. */
    KnownYears stored() {
        return KnownYears.of(shipped, changes.all(), clock.getZone());
    }

    /** Takes over what was committed; a look at one number when nothing was. */
    void catchUp() {
        if (changes.version() != current.version()) {
            current = stored();
        }
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return current.now().isWorkingDay(day);
    }

    @Override
    public DueDate dueDate(LocalDate from, int workingDays) {
        return current.now().dueDate(from, workingDays);
    }

    @Override
    public WorkingDays between(LocalDate after, LocalDate through) {
        return current.now().between(after, through);
    }

    @Override
    public WorkCalendar knownOn(LocalDate day) {
        return current.on(day);
    }
}
