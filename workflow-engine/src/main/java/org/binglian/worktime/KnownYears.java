package org.binglian.worktime;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The calendar at one version: what it is now, and what it was when it knew less. Immutable.
 *
 * @param years what each announced year says now
 * @param now the calendar of these
 * @param known the calendars that there were, each from the day on which it was replaced backwards; the oldest first
 */
record KnownYears(int version, Map<Integer, AnnouncedYear> years, AnnouncedCalendar now, List<Known> known) {

    /** @param until the day on which the next announcement was entered: whatever ended by then was counted by this one */
    record Known(LocalDate until, AnnouncedCalendar calendar) {}

    /**
     * @param shipped the years that came with the release
     * @param changes what administrators entered since, in order
     */
    static KnownYears of(Collection<AnnouncedYear> shipped, List<CalendarChange> changes, ZoneId zone) {
        Map<Integer, AnnouncedYear> years = new TreeMap<>();
        shipped.forEach(year -> years.put(year.year(), year));
        List<Known> known = new ArrayList<>();
        AnnouncedCalendar calendar = new AnnouncedCalendar(List.copyOf(years.values()));
        int version = 0;
        for (CalendarChange change : changes) {
            known.add(new Known(change.day(zone), calendar));
            years.put(change.year(), change.announced());
            calendar = new AnnouncedCalendar(List.copyOf(years.values()));
            version = change.version();
        }
        return new KnownYears(version, years, calendar, List.copyOf(known));
    }

    /** The calendar that there would be with this announcement. */
    AnnouncedCalendar with(AnnouncedYear year) {
        Map<Integer, AnnouncedYear> changed = new TreeMap<>(years);
        changed.put(year.year(), year);
        return new AnnouncedCalendar(List.copyOf(changed.values()));
    }

    WorkCalendar on(LocalDate day) {
        for (Known before : known) {
            if (!day.isAfter(before.until())) {
                return before.calendar();
            }
        }
        return now;
    }
}
