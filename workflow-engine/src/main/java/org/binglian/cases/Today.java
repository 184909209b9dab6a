package org.binglian.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.binglian.worktime.ClockReading;
import org.binglian.worktime.StatutoryClock;
import org.binglian.worktime.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The present, and what the clocks show now. */
@Component
class Today {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

    private final Clock clock;
    private final WorkCalendar calendar;

    Today(Clock clock, WorkCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate date() {
        return LocalDate.now(clock);
    }

    LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** As instruments tell a moment. */
    String minute(Instant at) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }

    WorkCalendar calendar() {
        return calendar;
    }

    @Nullable ClockReading reading(@Nullable StatutoryClock statutory) {
        return statutory == null ? null : statutory.read(calendar, date());
    }
}
