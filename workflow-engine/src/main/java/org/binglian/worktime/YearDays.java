package org.binglian.worktime;

import java.time.LocalDate;
import java.util.List;

/**
 * What an announcement says of its year, in order.
 *
 * @param daysOff days off, weekend days among them or not
 * @param makeUpDays Saturdays and Sundays that are worked (调休上班)
 */
public record YearDays(List<LocalDate> daysOff, List<LocalDate> makeUpDays) {

    static final YearDays NONE = new YearDays(List.of(), List.of());
}
