package org.binglian.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.binglian.worktime.ClockExplanation.Day;
import org.junit.jupiter.api.Test;

class ClockExplanationTest {

    private final WorkCalendar calendar = TimeConfiguration.announcedYears();

    /** Counted by hand on the calendar of 2017: off 27 January to 2 February, worked on Sunday 22 January and Saturday 4 February. */
    @Test
    void twiceSuspendedWithOverlapAndExtendedOverASpringFestival() {
        StatutoryClock clock = StatutoryClock.started(ClockKind.CASE, day("2017-01-16"), 8, 20, "window1", "accepted");
        clock.suspend(day("2017-01-18"), "decider", "hearing", "A");
        clock.suspend(day("2017-01-20"), "decider", "expert review", "B");
        clock.resume(day("2017-01-23"), "decider", "held", "A");
        clock.resume(day("2017-02-06"), "decider", "reviewed", "B");
        clock.extend(3, day("2017-02-08"), "decider", "complex", "C");

        ClockExplanation explained = clock.explain(calendar, day("2017-02-13"));

        assertThat(explained.days().stream().map(ClockExplanationTest::line).collect(Collectors.joining("\n")))
                .isEqualTo("""
                        2017-01-16 START_DAY
                        2017-01-17 WORKING_DAY 1
                        2017-01-18 WORKING_DAY 2
                        2017-01-19 SUSPENDED A
                        2017-01-20 SUSPENDED A
                        2017-01-21 WEEKEND A B
                        2017-01-22 SUSPENDED A B
                        2017-01-23 SUSPENDED A B
                        2017-01-24 SUSPENDED B
                        2017-01-25 SUSPENDED B
                        2017-01-26 SUSPENDED B
                        2017-01-27 HOLIDAY SPRING_FESTIVAL B
                        2017-01-28 WEEKEND B
                        2017-01-29 WEEKEND B
                        2017-01-30 HOLIDAY SPRING_FESTIVAL B
                        2017-01-31 HOLIDAY SPRING_FESTIVAL B
                        2017-02-01 HOLIDAY SPRING_FESTIVAL B
                        2017-02-02 HOLIDAY SPRING_FESTIVAL B
                        2017-02-03 SUSPENDED B
                        2017-02-04 SUSPENDED B
                        2017-02-05 WEEKEND B
                        2017-02-06 SUSPENDED B
                        2017-02-07 WORKING_DAY 3
                        2017-02-08 WORKING_DAY 4
                        2017-02-09 WORKING_DAY 5
                        2017-02-10 WORKING_DAY 6
                        2017-02-11 WEEKEND
                        2017-02-12 WEEKEND
                        2017-02-13 WORKING_DAY 7
                        2017-02-14 WORKING_DAY 8 ahead
                        2017-02-15 WORKING_DAY 9 ahead
                        2017-02-16 WORKING_DAY 10 ahead
                        2017-02-17 WORKING_DAY 11 ahead""");
        assertThat(explained.reading().usedDays()).isEqualTo(7);
        assertThat(explained.reading().suspendedDays()).isEqualTo(10);
        assertThat(explained.reading().dueOn()).isEqualTo(day("2017-02-17"));
        assertThat(explained.months()).containsExactly(YearMonth.of(2017, 1), YearMonth.of(2017, 2));
        assertThat(explained.days(YearMonth.of(2017, 1))).hasSize(16);
    }

    @Test
    void makeUpDaysCountAndWhatIsNotAnnouncedIsCountedForTheTimeBeing() {
        StatutoryClock clock = StatutoryClock.started(ClockKind.ACCEPTANCE, day("2016-09-30"), 5, 5, "x", "y");
        List<Day> days = clock.explain(calendar, day("2016-10-09")).days();
        assertThat(days).filteredOn(day -> day.why() == DayReason.MAKE_UP_DAY).hasSize(2);
        assertThat(days)
                .filteredOn(day -> day.why() == DayReason.HOLIDAY)
                .hasSize(5)
                .allMatch(day -> day.holiday() == Holiday.NATIONAL_DAY);

        StatutoryClock late = StatutoryClock.started(ClockKind.DELIVERY, day("2026-12-30"), 3, 3, "x", "y");
        assertThat(late.explain(calendar, day("2026-12-31")).days())
                .extracting(Day::why)
                .containsExactly(
                        DayReason.START_DAY,
                        DayReason.WORKING_DAY,
                        DayReason.NOT_ANNOUNCED,
                        DayReason.WEEKEND,
                        DayReason.WEEKEND,
                        DayReason.NOT_ANNOUNCED);
    }

    @Test
    void nothingCountsAfterTheEnd() {
        StatutoryClock clock = StatutoryClock.started(ClockKind.CASE, day("2016-10-10"), 5, 5, "x", "y");
        clock.suspend(day("2016-10-11"), "x", "y", "A");
        clock.stop(day("2016-10-12"), "x", "withdrawn");
        ClockExplanation explained = clock.explain(calendar, day("2017-01-01"));
        assertThat(explained.days().subList(0, 4))
                .extracting(ClockExplanationTest::line)
                .containsExactly(
                        "2016-10-10 START_DAY",
                        "2016-10-11 WORKING_DAY 1",
                        "2016-10-12 SUSPENDED A",
                        "2016-10-13 AFTER_END");
        assertThat(explained.counted()).isEqualTo(1);
    }

    /** One thing that happens: on which day after the one before, whether it begins or ends, and which suspension. */
    record Step(int after, boolean begins, int which) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 3))
                .as(Step::new)
                .list()
                .ofMaxSize(14);
    }

    @Property(seed = "107")
    void whatIsExplainedIsWhatIsRead(
            @ForAll("steps") List<Step> steps,
            @ForAll @IntRange(max = 4500) int start,
            @ForAll @IntRange(max = 40) int limit,
            @ForAll @IntRange(max = 15) int extension,
            @ForAll @IntRange(max = 120) int later,
            @ForAll boolean stopped) {
        LocalDate on = LocalDate.of(2015, 1, 1).plusDays(start); // over all announced years and the first that is not
        StatutoryClock clock = StatutoryClock.started(ClockKind.CASE, on, limit, null, "x", "y");
        for (Step step : steps) {
            on = on.plusDays(step.after());
            happen(clock, step, on);
        }
        if (extension > 0) {
            clock.extend(extension, on, "x", "y", "E");
        }
        LocalDate today = on.plusDays(later);
        if (stopped) {
            clock.stop(today, "x", "y");
        }

        ClockExplanation explained = clock.explain(calendar, today);
        ClockReading reading = clock.read(calendar, today);

        assertThat(explained.counted()).isEqualTo(reading.usedDays());
        assertThat(explained.days().stream().filter(day -> day.why() == DayReason.SUSPENDED))
                .hasSize(reading.suspendedDays());
        int whole = reading.limitDays();
        explained.days().stream()
                .filter(day -> whole > 0 && day.number() == whole)
                .forEach(day -> assertThat(day.date()).isEqualTo(reading.dueOn()));
        assertThat(explained.days()).extracting(Day::date).contains(reading.dueOn());
    }

    private static void happen(StatutoryClock clock, Step step, LocalDate on) {
        boolean open = clock.rows().stream()
                                .filter(row -> ("S" + step.which()).equals(row.instrument()))
                                .count()
                        % 2
                == 1;
        if (step.begins() && !open) {
            clock.suspend(on, "x", "y", "S" + step.which());
        } else if (!step.begins() && open) {
            clock.resume(on, "x", "y", "S" + step.which());
        }
    }

    private static String line(Day day) {
        return day.date() + " " + day.why()
                + (day.number() > 0 ? " " + day.number() : "")
                + (day.holiday() == null ? "" : " " + day.holiday())
                + day.instruments().stream().map(i -> " " + i).collect(Collectors.joining())
                + (day.ahead() ? " ahead" : "");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
