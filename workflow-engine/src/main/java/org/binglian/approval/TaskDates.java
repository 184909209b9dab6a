package org.binglian.approval;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.binglian.worktime.ClockReading;
import org.binglian.worktime.Lamp;

/**
 * When a task is due and on which days its lamp turns; never the lamp itself, so that no job has to repaint rows at midnight.
 *
 * @param provisional the due date lies in a year whose holidays are not announced yet
 * @param suspended the clock stands still, so that none of the days comes nearer
 */
@Embeddable
record TaskDates(LocalDate dueOn, LocalDate yellowOn, LocalDate redOn, boolean provisional, boolean suspended) {

    static TaskDates of(ClockReading clock) {
        return new TaskDates(
                clock.dueOn(), clock.yellowOn(), clock.redOn(), clock.provisional(), clock.lamp() == Lamp.GREY);
    }

    /** Whether a task that follows the clock has its days already. */
    boolean sameDays(ClockReading clock) {
        return dueOn.equals(clock.dueOn())
                && yellowOn.equals(clock.yellowOn())
                && redOn.equals(clock.redOn())
                && provisional == clock.provisional();
    }

    Lamp lamp(LocalDate day) {
        if (suspended) {
            return Lamp.GREY;
        }
        if (!day.isBefore(redOn)) {
            return Lamp.RED;
        }
        return day.isBefore(yellowOn) ? Lamp.GREEN : Lamp.YELLOW;
    }
}
