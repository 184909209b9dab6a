package org.binglian.worktime;

/**
 * When a clock turns yellow: as soon as {@code percentUsed} of the limit are used or no more than {@code daysLeft}
 * working days are left. Regions may differ, so they are data.
 */
public record LampThresholds(int percentUsed, int daysLeft) {

    public static final LampThresholds STANDARD = new LampThresholds(80, 2);

    /** The number of used days from which a clock with this limit is yellow, never below 0. */
    int yellowFrom(int limitDays) {
        int byShare = (limitDays * percentUsed + 99) / 100;
        return Math.max(0, Math.min(byShare, limitDays - daysLeft));
    }

    Lamp lamp(int usedDays, int limitDays) {
        if (usedDays > limitDays) {
            return Lamp.RED;
        }
        return usedDays >= yellowFrom(limitDays) ? Lamp.YELLOW : Lamp.GREEN;
    }
}
