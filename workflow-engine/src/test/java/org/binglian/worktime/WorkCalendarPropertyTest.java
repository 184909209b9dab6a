package org.binglian.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkCalendarPropertyTest {

    private final WorkCalendar calendar = TimeConfiguration.announcedYears();

    @Provide
    Arbitrary<LocalDate> days() {
        long first = LocalDate.of(2014, 6, 1).toEpochDay();
        long last = LocalDate.of(2028, 6, 1).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    @Property(seed = "105")
    void aPeriodEndsAfterExactlyItsDays(@ForAll("days") LocalDate from, @ForAll @IntRange(max = 3000) int days) {
        LocalDate due = calendar.dueDate(from, days).on();

        assertThat(calendar.between(from, due).count()).isEqualTo(days);
    }

    @Property(seed = "105")
    void nothingIsDueOnADayOff(@ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 3000) int days) {
        assertThat(calendar.isWorkingDay(calendar.dueDate(from, days).on())).isTrue();
    }

    @Property(seed = "105")
    void laterStartsAndLongerPeriodsAreNotDueEarlier(
            @ForAll("days") LocalDate from, @ForAll @IntRange(max = 300) int days) {
        LocalDate due = calendar.dueDate(from, days).on();

        assertThat(calendar.dueDate(from, days + 1).on()).isAfter(due);
        assertThat(calendar.dueDate(from.plusDays(1), days).on()).isAfterOrEqualTo(due);
    }

    @Property(seed = "105")
    void spansAddUp(@ForAll("days") LocalDate a, @ForAll("days") LocalDate b, @ForAll("days") LocalDate c) {
        LocalDate[] sorted = {a, b, c};
        Arrays.sort(sorted);

        assertThat(calendar.between(sorted[0], sorted[1]).count()
                        + calendar.between(sorted[1], sorted[2]).count())
                .isEqualTo(calendar.between(sorted[0], sorted[2]).count());
    }

    @Property(seed = "105")
    void onAWorkingDayItsCountLeadsBackToIt(@ForAll("days") LocalDate from, @ForAll @IntRange(max = 3000) int later) {
        LocalDate day = from.plusDays(later);

        LocalDate due =
                calendar.dueDate(from, calendar.between(from, day).count()).on();

        assertThat(due).isBeforeOrEqualTo(day);
        assertThat(due.equals(day)).isEqualTo(later == 0 || calendar.isWorkingDay(day));
    }

    @Property(seed = "105")
    void anAnnouncementIsReadAsItWasWritten(@ForAll("days") LocalDate off, @ForAll @IntRange(max = 20) int length) {
        AnnouncedYear year = new AnnouncedYear(
                off.getYear(),
                off.datesUntil(off.plusDays(length)).collect(Collectors.toSet()),
                Set.of(off.plusDays(30), off.plusDays(31)));

        assertThat(AnnouncedYear.parse(year.line())).isEqualTo(year);
    }

    @Property(tries = 200, seed = "105")
    void countingIsLookingAtEachDay(@ForAll("days") LocalDate after, @ForAll @IntRange(max = 800) int length) {
        LocalDate through = after.plusDays(length);

        long seen = after.plusDays(1)
                .datesUntil(through.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();

        assertThat(calendar.between(after, through).count()).isEqualTo((int) seen);
    }
}
