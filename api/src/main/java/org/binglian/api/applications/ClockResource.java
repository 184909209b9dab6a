package org.binglian.api.applications;

import java.time.LocalDate;
import org.binglian.worktime.ClockReading;
import org.binglian.worktime.Lamp;
import org.jspecify.annotations.Nullable;

/** A case's statutory clock; days are working days. */
public record ClockResource(
        LocalDate acceptedOn,
        int limitDays,
        @Nullable Integer statutoryLimitDays,
        int usedDays,
        int suspendedDays,
        LocalDate dueOn,
        boolean provisional,
        Lamp lamp,
        boolean overdue) {

    public static @Nullable ClockResource of(@Nullable ClockReading clock) {
        return clock == null
                ? null
                : new ClockResource(
                        clock.startedOn(),
                        clock.limitDays(),
                        clock.statutoryLimitDays(),
                        clock.usedDays(),
                        clock.suspendedDays(),
                        clock.dueOn(),
                        clock.provisional(),
                        clock.lamp(),
                        clock.overdue());
    }
}
