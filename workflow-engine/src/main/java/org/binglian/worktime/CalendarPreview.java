package org.binglian.worktime;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.binglian.identity.Page;

/**
 * What an announcement would change; nothing is changed yet.
 *
 * @param version of the calendar that was compared with
 * @param days those that become working days or days off
 * @param openClocks number of clocks that run or are suspended
 * @param earlier number of them that would be due earlier
 * @param later number of them that would be due later
 * @param firm number of them whose due date is provisional and would not be any more
 * @param moved a part of those whose due date moves, by key
 */
public record CalendarPreview(
        int version, List<ChangedDay> days, int openClocks, int earlier, int later, int firm, Page<MovedClock> moved) {

    /** @param working whether it would be a working day, which it is not now, or the other way round */
    public record ChangedDay(LocalDate day, boolean working) {}

    /**
     * @param clockId its key
     * @param before the due date now
     * @param after the due date with the announcement
     */
    public record MovedClock(UUID clockId, ClockKind kind, LocalDate startedOn, DueDate before, DueDate after) {}
}
