package org.binglian.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;

/** An announcement that was checked: reads what somebody entered and names everything that is wrong with it at once. */
record Announcement(AnnouncedYear year, String source) {

    static final int FIRST_YEAR = 2015;
    static final int LAST_YEAR = 2100;

    /** So many days off or worked no year has. */
    private static final int MOST_DAYS = 100;

    private static final int LONGEST_SOURCE = 200;

    /** From here on the announcement of a year may name days of December of the year before. */
    private static final int LATE_DECEMBER = 21;

    /** @throws Rejected naming every fault, with pointers into the draft */
    static Announcement of(int year, YearDraft draft) {
        List<Fault> faults = new ArrayList<>();
        requireKnown(year, faults);
        String source = draft.source() == null ? "" : draft.source().strip();
        if (source.isEmpty()) {
            faults.add(new Fault("/source", "calendar.source-missing"));
        } else if (source.length() > LONGEST_SOURCE) {
            faults.add(new Fault("/source", "calendar.source-too-long", LONGEST_SOURCE));
        }
        Set<LocalDate> daysOff = days(year, "/daysOff", draft.daysOff(), faults);
        Set<LocalDate> worked = days(year, "/makeUpDays", draft.makeUpDays(), faults);
        List<String> makeUpDays = draft.makeUpDays();
        for (int i = 0; i < makeUpDays.size() && i < MOST_DAYS; i++) {
            String pointer = "/makeUpDays/" + i;
            worked.stream().filter(of(makeUpDays.get(i))::equals).forEach(day -> {
                if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                    faults.add(new Fault(pointer, "calendar.make-up-on-weekday", day.toString()));
                }
                if (daysOff.contains(day)) {
                    faults.add(new Fault(pointer, "calendar.in-both-lists", day.toString()));
                }
            });
        }
        if (year >= FIRST_YEAR && year <= LAST_YEAR && !daysOff.contains(LocalDate.of(year, Month.JANUARY, 1))) {
            faults.add(new Fault("/daysOff", "calendar.no-new-year", Integer.toString(year)));
        }
        Rejected.ifAny(faults);
        return new Announcement(new AnnouncedYear(year, Set.copyOf(daysOff), Set.copyOf(worked)), source);
    }

    static void requireKnown(int year, List<Fault> faults) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            faults.add(new Fault(
                    "/year", "calendar.year-out-of-range", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR)));
        }
    }

    private static Set<LocalDate> days(int year, String list, List<String> texts, List<Fault> faults) {
        Set<LocalDate> days = new HashSet<>();
        if (texts.size() > MOST_DAYS) {
            faults.add(new Fault(list, "calendar.too-many-days", MOST_DAYS));
            return days;
        }
        for (int i = 0; i < texts.size(); i++) {
            LocalDate day = of(texts.get(i));
            if (day == NO_DAY) {
                faults.add(new Fault(list + "/" + i, "calendar.no-date", texts.get(i)));
            } else if (!belongsTo(year, day)) {
                faults.add(new Fault(list + "/" + i, "calendar.other-year", day.toString(), Integer.toString(year)));
            } else {
                days.add(day);
            }
        }
        return days;
    }

    private static final LocalDate NO_DAY = LocalDate.MIN;

    private static LocalDate of(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return NO_DAY; // told as a fault of its line
        }
    }

    private static boolean belongsTo(int year, LocalDate day) {
        return day.getYear() == year
                || (day.getYear() == year - 1
                        && day.getMonth() == Month.DECEMBER
                        && day.getDayOfMonth() >= LATE_DECEMBER);
    }
}
