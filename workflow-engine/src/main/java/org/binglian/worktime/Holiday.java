package org.binglian.worktime;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The public holidays of the national regulation (全国年节及纪念日放假办法), and one of its own in 2015. The announcements list days without
 * names; each holiday has a season of its own, so that the date tells it.
 */
public enum Holiday {
    NEW_YEAR,
    SPRING_FESTIVAL,
    TOMB_SWEEPING,
    LABOUR_DAY,
    DRAGON_BOAT,
    VICTORY_DAY,
    MID_AUTUMN,
    NATIONAL_DAY;

    /** @param day a weekday that is off */
    static Holiday of(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        if (date.isAfter(MonthDay.of(12, 20)) || date.isBefore(MonthDay.of(1, 5))) {
            return NEW_YEAR;
        }
        if (date.isBefore(MonthDay.of(3, 10))) {
            return SPRING_FESTIVAL;
        }
        if (date.isBefore(MonthDay.of(4, 15))) {
            return TOMB_SWEEPING;
        }
        if (date.isBefore(MonthDay.of(5, 15))) {
            return LABOUR_DAY;
        }
        if (date.isBefore(MonthDay.of(7, 1))) {
            return DRAGON_BOAT;
        }
        if (day.getYear() == 2015 && date.isBefore(MonthDay.of(9, 6))) {
            return VICTORY_DAY;
        }
        return date.isBefore(MonthDay.of(10, 1)) ? MID_AUTUMN : NATIONAL_DAY;
    }
}
