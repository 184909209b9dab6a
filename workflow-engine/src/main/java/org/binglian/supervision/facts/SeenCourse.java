package org.binglian.supervision.facts;

import java.time.LocalDate;
import java.util.List;
import org.binglian.worktime.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * How long a case took, counted from dates and the calendar alone: the working days after acceptance up to its end, without those of its
 * suspensions.
 *
 * @param limitDays the limit at acceptance with its extensions
 */
record SeenCourse(int usedDays, int limitDays) {

    boolean overdue() {
        return usedDays > limitDays;
    }

    /** @param facts all of one case that has ended, in their order */
    static SeenCourse of(List<SupervisionFact> facts, WorkCalendar current) {
        WorkCalendar calendar = current.knownOn(facts.get(facts.size() - 1).on());
        LocalDate accepted = null;
        LocalDate suspended = null;
        int limit = 0;
        int stood = 0;
        for (SupervisionFact fact : facts) {
            switch (fact.kind()) {
                case ACCEPTED -> {
                    accepted = fact.on();
                    limit += fact.days();
                }
                case EXTENDED -> limit += fact.days();
                case SUSPENDED -> suspended = suspended == null ? fact.on() : suspended;
                case RESUMED -> {
                    stood += days(suspended, fact.on(), calendar);
                    suspended = null;
                }
                case ENDED -> {
                    stood += days(suspended, fact.on(), calendar);
                    return new SeenCourse(days(accepted, fact.on(), calendar) - stood, limit);
                }
            }
        }
        throw new IllegalArgumentException("The case has not ended: " + facts);
    }

    private static int days(@Nullable LocalDate after, LocalDate through, WorkCalendar calendar) {
        return after == null ? 0 : calendar.between(after, through).count();
    }
}
