package org.binglian.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What ended is counted by what was known when it ended; what runs by what is known now. */
class KnownYearsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate HOLIDAY = LocalDate.of(2027, 1, 5);
    private static final LocalDate CHANGED = LocalDate.of(2027, 1, 6);

    private final KnownYears known = KnownYears.of(
            TimeConfiguration.shippedYears(),
            List.of(change(1, LocalDate.of(2026, 12, 1), "2027: 01-01 |"), change(2, CHANGED, "2027: 01-01 01-05 |")),
            SHANGHAI);

    private static CalendarChange change(int version, LocalDate on, String announcement) {
        return new CalendarChange(
                version,
                2027,
                "test",
                announcement,
                null,
                "sysadmin1",
                "管理员",
                on.atTime(9, 0).atZone(SHANGHAI).toInstant(),
                0);
    }

    @Test
    void theLatestAnnouncementCounts() {
        assertThat(known.version()).isEqualTo(2);
        assertThat(known.now().isWorkingDay(HOLIDAY)).isFalse();
        assertThat(known.now().dueDate(LocalDate.of(2026, 12, 31), 1))
                .isEqualTo(new DueDate(LocalDate.of(2027, 1, 4), false));
    }

    @Test
    void whatWasKnownOnADayStays() {
        assertThat(known.on(LocalDate.of(2026, 11, 30)).isWorkingDay(LocalDate.of(2027, 1, 1)))
                .isTrue();
        assertThat(known.on(CHANGED).isWorkingDay(HOLIDAY)).isTrue();
        assertThat(known.on(CHANGED).isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(known.on(CHANGED.plusDays(1)).isWorkingDay(HOLIDAY)).isFalse();
    }

    @Test
    void aStoppedClockIsReadByTheCalendarOfItsEnd() {
        WorkCalendar calendar = new WorkCalendar() {
            @Override
            public boolean isWorkingDay(LocalDate day) {
                return known.now().isWorkingDay(day);
            }

            @Override
            public DueDate dueDate(LocalDate from, int workingDays) {
                return known.now().dueDate(from, workingDays);
            }

            @Override
            public WorkingDays between(LocalDate after, LocalDate through) {
                return known.now().between(after, through);
            }

            @Override
            public WorkCalendar knownOn(LocalDate day) {
                return known.on(day);
            }
        };
        StatutoryClock clock =
                StatutoryClock.started(ClockKind.CASE, LocalDate.of(2027, 1, 1), 10, null, "window1", "accepted");
        assertThat(clock.read(calendar, CHANGED).usedDays()).isEqualTo(2);
        clock.stop(CHANGED, "decider", "approved");
        assertThat(clock.read(calendar, LocalDate.of(2027, 3, 1)).usedDays()).isEqualTo(3);
        assertThat(clock.explain(calendar, LocalDate.of(2027, 3, 1)).days())
                .filteredOn(day -> day.number() > 0)
                .hasSize(3);
    }
}
