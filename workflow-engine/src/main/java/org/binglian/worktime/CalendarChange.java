package org.binglian.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A row of the calendar's history; the announcements are in the compact form. */
record CalendarChange(
        int version,
        int year,
        String source,
        String announcement,
        @Nullable String before,
        String by,
        String byName,
        Instant at,
        int moved) {

    AnnouncedYear announced() {
        return AnnouncedYear.parse(announcement);
    }

    LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }

    YearInfo.YearChange view() {
        return new YearInfo.YearChange(
                version,
                at,
                byName,
                source,
                before == null ? null : AnnouncedYear.parse(before).days(),
                announced().days(),
                moved);
    }
}
