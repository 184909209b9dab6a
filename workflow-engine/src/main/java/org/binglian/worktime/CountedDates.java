package org.binglian.worktime;

/**
 * Dates that a module stores although they were counted in working days: so that lists can be sorted by them, or because the engine waits
 * for them. Whoever stores such a date implements this, and has it counted anew when a year is announced or corrected.
 */
public interface CountedDates {

    /**
     * Counts anew what is still open, in the caller's transaction and in batches by key; what has ended stays as it is. Called again it
     * changes nothing.
     *
     * @param calendar the one to count by, which the process may not have taken over yet
     * @return how many dates were changed
     */
    int recount(WorkCalendar calendar);
}
