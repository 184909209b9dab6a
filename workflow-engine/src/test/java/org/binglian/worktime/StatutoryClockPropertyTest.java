package org.binglian.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class StatutoryClockPropertyTest {

    private static final LocalDate START = LocalDate.of(2016, 9, 1);

    private final WorkCalendar calendar = TimeConfiguration.announcedYears();

    /** Days after the start on which a suspension begins, and its length. */
    record Span(int from, int length) {
        LocalDate start() {
            return START.plusDays(from);
        }

        LocalDate end() {
            return start().plusDays(length);
        }
    }

    @Provide
    Arbitrary<List<Span>> suspensions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(0, 40))
                .as(Span::new)
                .list()
                .ofMaxSize(5);
    }

    @Property(seed = "105")
    void everyWorkingDayIsEitherUsedOrSuspended(
            @ForAll("suspensions") List<Span> spans, @ForAll @IntRange(max = 200) int after) {
        StatutoryClock clock = suspended(spans, 20);
        LocalDate today = START.plusDays(after);

        ClockReading reading = clock.read(calendar, today);

        assertThat(reading.suspendedDays()).isEqualTo(suspendedDayByDay(spans, today));
        assertThat(reading.usedDays() + reading.suspendedDays())
                .isEqualTo(calendar.between(START, today).count());
    }

    @Property(seed = "105")
    void theDueDateIsTheLastDayInTime(@ForAll("suspensions") List<Span> spans, @ForAll @IntRange(max = 60) int limit) {
        StatutoryClock clock = suspended(spans, limit);
        LocalDate today = START.plusDays(200);
        LocalDate due = clock.read(calendar, today).dueOn();

        assertThat(clock.read(calendar, due).overdue()).isFalse();
        assertThat(clock.read(calendar, due).usedDays()).isEqualTo(limit);
        assertThat(limit == 0 || calendar.isWorkingDay(due)).isTrue();
        assertThat(clock.read(calendar, clock.read(calendar, today).redOn()).overdue())
                .isTrue();
    }

    @Property(seed = "105")
    void theLampTurnsOnTheDaysThatTheReadingNames(
            @ForAll("suspensions") List<Span> spans,
            @ForAll @IntRange(max = 60) int limit,
            @ForAll @IntRange(max = 300) int after) {
        StatutoryClock clock = suspended(spans, limit);
        LocalDate day = START.plusDays(after);

        ClockReading reading = clock.read(calendar, day);

        Lamp expected = !day.isBefore(reading.redOn())
                ? Lamp.RED
                : !day.isBefore(reading.yellowOn()) ? Lamp.YELLOW : Lamp.GREEN;
        assertThat(reading.lamp()).isEqualTo(expected);
    }

    private static StatutoryClock suspended(List<Span> spans, int limit) {
        StatutoryClock clock = StatutoryClock.started(ClockKind.CASE, START, limit, null, "window1", "accepted");
        List<LocalDate> days = spans.stream()
                .flatMap(span -> Stream.of(span.start(), span.end()))
                .distinct()
                .sorted()
                .toList();
        for (LocalDate day : days) { // as it happens in an office: side by side, not one after the other
            for (int i = 0; i < spans.size(); i++) {
                if (spans.get(i).start().equals(day)) {
                    clock.suspend(day, "reviewer", "hearing", "notice " + i);
                }
                if (spans.get(i).end().equals(day)) {
                    clock.resume(day, "reviewer", "held", "notice " + i);
                }
            }
        }
        return clock;
    }

    private int suspendedDayByDay(List<Span> spans, LocalDate today) {
        Set<LocalDate> days = new HashSet<>();
        for (Span span : spans) {
            span.start().plusDays(1).datesUntil(span.end().plusDays(1)).forEach(days::add);
        }
        return (int) days.stream()
                .filter(day -> !day.isAfter(today) && calendar.isWorkingDay(day))
                .count();
    }
}
