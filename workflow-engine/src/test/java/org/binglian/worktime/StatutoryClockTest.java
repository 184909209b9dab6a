package org.binglian.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryClockTest {

    private final WorkCalendar calendar = TimeConfiguration.announcedYears();

    /** A limit of 10 from Wednesday 28 September 2016; National Day is 1 to 7 October, 8 and 9 are worked. */
    private final StatutoryClock clock =
            StatutoryClock.started(ClockKind.CASE, day("2016-09-28"), 10, 20, "window1", "accepted");

    @ParameterizedTest(name = "on {0}: {1} used, {2}")
    @CsvSource(textBlock = """
            2016-09-28,  0, GREEN,  false
            2016-09-30,  2, GREEN,  false
            2016-10-07,  2, GREEN,  false
            2016-10-08,  3, GREEN,  false
            2016-10-12,  7, GREEN,  false
            2016-10-13,  8, YELLOW, false
            2016-10-17, 10, YELLOW, false
            2016-10-18, 11, RED,    true
            """)
    void lampsFollowTheDaysUsed(LocalDate today, int used, Lamp lamp, boolean overdue) {
        ClockReading reading = clock.read(calendar, today);

        assertThat(reading)
                .isEqualTo(new ClockReading(
                        day("2016-09-28"),
                        10,
                        20,
                        used,
                        0,
                        day("2016-10-17"),
                        false,
                        lamp,
                        overdue,
                        day("2016-10-13"),
                        day("2016-10-18")));
    }

    @ParameterizedTest(name = "a limit of {0} is yellow from {1} used days")
    @CsvSource({"0, 0", "1, 0", "2, 0", "3, 1", "5, 3", "10, 8", "11, 9", "15, 12", "20, 16", "45, 36"})
    void yellowAtFourFifthsOrTwoDaysLeft(int limit, int yellowFrom) {
        assertThat(LampThresholds.STANDARD.yellowFrom(limit)).isEqualTo(yellowFrom);
    }

    @Test
    void aSuspensionDoesNotCountAndMovesTheDueDate() {
        clock.suspend(day("2016-09-30"), "reviewer", "expert review", "发改委特〔2016〕1号");

        ClockReading during = clock.read(calendar, day("2016-10-09"));
        assertThat(during.lamp()).isEqualTo(Lamp.GREY);
        assertThat(during.usedDays()).isEqualTo(2);
        assertThat(during.suspendedDays()).isEqualTo(2);
        assertThat(during.dueOn()).isEqualTo(day("2016-10-19"));

        clock.resume(day("2016-10-10"), "reviewer", "experts have reported", "发改委特〔2016〕1号");

        ClockReading after = clock.read(calendar, day("2016-10-11"));
        assertThat(after.usedDays()).isEqualTo(3);
        assertThat(after.suspendedDays()).isEqualTo(3);
        assertThat(after.dueOn()).isEqualTo(day("2016-10-20"));
        assertThat(after.lamp()).isEqualTo(Lamp.GREEN);
    }

    @Test
    void overlappingSuspensionsCountOnce() {
        clock.suspend(day("2016-10-10"), "reviewer", "hearing", "1");
        clock.suspend(day("2016-10-12"), "reviewer", "inspection", "2");
        clock.resume(day("2016-10-14"), "reviewer", "held", "1");
        assertThat(clock.suspended()).isTrue();
        assertThat(clock.read(calendar, day("2016-10-17")).lamp()).isEqualTo(Lamp.GREY);
        clock.resume(day("2016-10-18"), "reviewer", "inspected", "2");
        assertThat(clock.suspended()).isFalse();

        ClockReading reading = clock.read(calendar, day("2016-10-20"));

        assertThat(reading.suspendedDays()).isEqualTo(6);
        assertThat(reading.usedDays()).isEqualTo(7);
        assertThat(reading.dueOn()).isEqualTo(day("2016-10-25"));
    }

    @Test
    void aSuspensionAfterTheDueDateDoesNotMoveIt() {
        clock.suspend(day("2016-10-19"), "reviewer", "hearing", "1");
        clock.resume(day("2016-10-25"), "reviewer", "held", "1");

        ClockReading reading = clock.read(calendar, day("2016-10-26"));

        assertThat(reading.dueOn()).isEqualTo(day("2016-10-17"));
        assertThat(reading.usedDays()).isEqualTo(13);
        assertThat(reading.overdue()).isTrue();
    }

    @Test
    void anExtensionAddsDaysOnce() {
        clock.extend(5, day("2016-10-14"), "decider", "complex", "发改委延〔2016〕1号");

        assertThat(clock.limitDays()).isEqualTo(15);
        assertThat(clock.read(calendar, day("2016-10-18")).dueOn()).isEqualTo(day("2016-10-24"));
        assertThatThrownBy(() -> clock.extend(5, day("2016-10-14"), "decider", "again", null))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aStoppedClockKeepsWhatItShowed() {
        clock.suspend(day("2016-10-10"), "reviewer", "hearing", "1");
        clock.stop(day("2016-10-12"), "applicant1", "withdrawn");

        ClockReading muchLater = clock.read(calendar, day("2017-05-02"));

        assertThat(muchLater.usedDays()).isEqualTo(5);
        assertThat(muchLater.suspendedDays()).isEqualTo(2);
        assertThat(muchLater.lamp()).isEqualTo(Lamp.GREEN);
        assertThat(clock.suspended()).isFalse();
        assertThat(clock.stopped()).isTrue();
    }

    @Test
    void aDecisionOnTheDayOfAcceptanceTookNoDays() {
        clock.stop(day("2016-09-28"), "decider", "approved");

        assertThat(clock.read(calendar, day("2016-10-28")).usedDays()).isZero();
    }

    @Test
    void aDueDateInAYearNotYetAnnouncedIsProvisional() {
        StatutoryClock late =
                StatutoryClock.started(ClockKind.CASE, day("2026-12-25"), 10, null, "window1", "accepted");

        assertThat(late.read(calendar, day("2026-12-28")).provisional()).isTrue();
    }

    @Test
    void stepsThatContradictTheRowsAreRefused() {
        assertThatThrownBy(() -> clock.resume(day("2016-10-10"), "x", "y", "1"))
                .isInstanceOf(IllegalStateException.class);
        clock.suspend(day("2016-10-10"), "x", "y", "1");
        assertThatThrownBy(() -> clock.suspend(day("2016-10-11"), "x", "y", "1"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> clock.resume(day("2016-10-11"), "x", "y", "2"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> clock.resume(day("2016-10-09"), "x", "y", "1"))
                .isInstanceOf(IllegalArgumentException.class);
        clock.stop(day("2016-10-11"), "x", "y");
        assertThatThrownBy(() -> clock.suspend(day("2016-10-12"), "x", "y", "1"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> clock.stop(day("2016-10-12"), "x", "y")).isInstanceOf(IllegalStateException.class);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
