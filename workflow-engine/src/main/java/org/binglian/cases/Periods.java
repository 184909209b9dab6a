package org.binglian.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.worktime.ClockKind;
import org.binglian.worktime.StatutoryClock;
import org.binglian.worktime.WorkCalendar;
import org.springframework.stereotype.Component;

/** Starts the clocks of an application with the limits that the licence law sets. */
@Component
class Periods {

    /** Working days to accept or to ask for corrections, counted from the day of receipt. */
    @Clause("article 32")
    static final int ACCEPTANCE_DAYS = 5;

    /** Working days to deliver the decision. */
    @Clause("article 44")
    static final int DELIVERY_DAYS = 10;

    /** Working days that a delivered application stays open for rating and copies before it is filed away. */
    static final int ARCHIVE_DAYS = 10;

    private final Today today;

    Periods(Today today) {
        this.today = today;
    }

    StatutoryClock acceptance(Actor by) {
        return start(ClockKind.ACCEPTANCE, today.date(), ACCEPTANCE_DAYS, ACCEPTANCE_DAYS, by);
    }

    StatutoryClock delivery(Actor by) {
        return start(ClockKind.DELIVERY, today.date(), DELIVERY_DAYS, DELIVERY_DAYS, by);
    }

    StatutoryClock handling(ApprovalCase c, LocalDate acceptedOn, Actor by) {
        return start(
                ClockKind.CASE, acceptedOn, c.filed().limitDays(), c.filed().statutoryLimitDays(), by);
    }

    private static StatutoryClock start(ClockKind kind, LocalDate on, int limit, int statutory, Actor by) {
        return StatutoryClock.started(kind, on, limit, statutory, by.username(), kind.name());
    }

    /** The first moment after the last working day on which the authority could have spoken. */
    @Clause("article 32")
    Instant acceptanceLapses(Application application) {
        return endOf(application
                .acceptanceClock()
                .read(today.calendar(), today.date())
                .dueOn());
    }

    Instant archiveDue(LocalDate deliveredOn) {
        return archiveDue(deliveredOn, today.calendar());
    }

    Instant archiveDue(LocalDate deliveredOn, WorkCalendar calendar) {
        return endOf(calendar.dueDate(deliveredOn, ARCHIVE_DAYS).on());
    }

    Instant endOf(LocalDate day) {
        return today.startOf(day.plusDays(1));
    }
}
