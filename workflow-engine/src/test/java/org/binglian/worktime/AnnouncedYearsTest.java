package org.binglian.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncedYearsTest {

    private final WorkCalendar calendar = TimeConfiguration.announcedYears();

    @ParameterizedTest(name = "{0} + {1} working days = {2}, provisional: {3}")
    @CsvSource(textBlock = """
            2016-09-28,  5, 2016-10-10, false
            2016-09-28,  0, 2016-09-28, false
            2016-10-01,  0, 2016-10-01, false
            2016-10-01,  1, 2016-10-08, false
            2016-09-30,  1, 2016-10-08, false
            2015-09-30,  1, 2015-10-08, false
            2017-09-30,  1, 2017-10-09, false
            2018-12-28,  1, 2018-12-29, false
            2018-12-28,  2, 2019-01-02, false
            2020-01-23,  1, 2020-02-03, false
            2020-01-17,  1, 2020-01-19, false
            2020-01-17,  6, 2020-02-03, false
            2026-12-31,  1, 2027-01-01, true
            2026-12-30,  1, 2026-12-31, false
            2026-12-30,  2, 2027-01-01, true
            2027-01-05,  0, 2027-01-05, false
            2014-12-31,  1, 2015-01-04, false
            2014-12-30,  1, 2014-12-31, true
            2016-08-28, 20, 2016-09-26, false
            """)
    void dueDates(LocalDate from, int days, LocalDate on, boolean provisional) {
        assertThat(calendar.dueDate(from, days)).isEqualTo(new DueDate(on, provisional));
    }

    @ParameterizedTest(name = "({0}, {1}] has {2} working days, provisional: {3}")
    @CsvSource(textBlock = """
            2016-09-28, 2016-10-10,    5, false
            2016-09-28, 2016-09-28,    0, false
            2016-10-10, 2016-09-28,    0, false
            2016-09-30, 2016-10-07,    0, false
            2015-12-31, 2016-12-31,  250, false
            2019-12-31, 2020-12-31,  249, false
            2026-12-25, 2027-01-08,   10, true
            """)
    void workingDays(LocalDate after, LocalDate through, int days, boolean provisional) {
        assertThat(calendar.between(after, through)).isEqualTo(new WorkingDays(days, provisional));
    }

    /** National Day: the holiday's first and last day, then the make-up days before and after it. */
    @ParameterizedTest(name = "National Day {0}..{1}, worked: {2}")
    @CsvSource(textBlock = """
            2015-10-01, 2015-10-07, 2015-10-10
            2016-10-01, 2016-10-07, 2016-10-08 2016-10-09
            2017-10-01, 2017-10-08, 2017-09-30
            2018-10-01, 2018-10-07, 2018-09-29 2018-09-30
            2019-10-01, 2019-10-07, 2019-09-29 2019-10-12
            2020-10-01, 2020-10-08, 2020-09-27 2020-10-10
            2021-10-01, 2021-10-07, 2021-09-26 2021-10-09
            2022-10-01, 2022-10-07, 2022-10-08 2022-10-09
            2023-09-29, 2023-10-06, 2023-10-07 2023-10-08
            2024-10-01, 2024-10-07, 2024-09-29 2024-10-12
            2025-10-01, 2025-10-08, 2025-09-28 2025-10-11
            2026-10-01, 2026-10-07, 2026-09-20 2026-10-10
            """)
    void nationalDay(LocalDate first, LocalDate last, String worked) {
        holiday(first, last, worked);
    }

    @ParameterizedTest(name = "Spring Festival {0}..{1}, worked: {2}")
    @CsvSource(textBlock = """
            2015-02-18, 2015-02-24, 2015-02-15 2015-02-28
            2016-02-07, 2016-02-13, 2016-02-06 2016-02-14
            2017-01-27, 2017-02-02, 2017-01-22 2017-02-04
            2018-02-15, 2018-02-21, 2018-02-11 2018-02-24
            2019-02-04, 2019-02-10, 2019-02-02 2019-02-03
            2020-01-24, 2020-02-02, 2020-01-19 2020-02-03
            2021-02-11, 2021-02-17, 2021-02-07 2021-02-20
            2022-01-31, 2022-02-06, 2022-01-29 2022-01-30
            2023-01-21, 2023-01-27, 2023-01-28 2023-01-29
            2024-02-10, 2024-02-17, 2024-02-04 2024-02-18
            2025-01-28, 2025-02-04, 2025-01-26 2025-02-08
            2026-02-15, 2026-02-23, 2026-02-14 2026-02-28
            """)
    void springFestival(LocalDate first, LocalDate last, String worked) {
        holiday(first, last, worked);
    }

    /**
     * Accepted on the last working day before the holiday: due after one day and after five. Counted by hand from the State Council's
     * announcements: the first line is National Day of a year, the second its Spring Festival.
     */
    @ParameterizedTest(name = "{0}: + 1 = {1}, + 5 = {2}")
    @CsvSource(textBlock = """
            2015-09-30, 2015-10-08, 2015-10-13
            2015-02-17, 2015-02-25, 2015-03-02
            2016-09-30, 2016-10-08, 2016-10-12
            2016-02-06, 2016-02-14, 2016-02-18
            2017-09-30, 2017-10-09, 2017-10-13
            2017-01-26, 2017-02-03, 2017-02-08
            2018-09-30, 2018-10-08, 2018-10-12
            2018-02-14, 2018-02-22, 2018-02-27
            2019-09-30, 2019-10-08, 2019-10-12
            2019-02-03, 2019-02-11, 2019-02-15
            2020-09-30, 2020-10-09, 2020-10-14
            2020-01-23, 2020-02-03, 2020-02-07
            2021-09-30, 2021-10-08, 2021-10-13
            2021-02-10, 2021-02-18, 2021-02-23
            2022-09-30, 2022-10-08, 2022-10-12
            2022-01-30, 2022-02-07, 2022-02-11
            2023-09-28, 2023-10-07, 2023-10-11
            2023-01-20, 2023-01-28, 2023-02-01
            2024-09-30, 2024-10-08, 2024-10-12
            2024-02-09, 2024-02-18, 2024-02-22
            2025-09-30, 2025-10-09, 2025-10-14
            2025-01-27, 2025-02-05, 2025-02-10
            2026-09-30, 2026-10-08, 2026-10-13
            2026-02-14, 2026-02-24, 2026-02-28
            """)
    void acceptedOnTheLastDayBeforeAHoliday(LocalDate accepted, LocalDate afterOne, LocalDate afterFive) {
        assertThat(calendar.isWorkingDay(accepted)).isTrue();
        assertThat(calendar.dueDate(accepted, 1)).isEqualTo(new DueDate(afterOne, false));
        assertThat(calendar.dueDate(accepted, 5)).isEqualTo(new DueDate(afterFive, false));
    }

    private void holiday(LocalDate first, LocalDate last, String worked) {
        assertThat(first.datesUntil(last.plusDays(1))).noneMatch(calendar::isWorkingDay);
        assertThat(worked.split(" ")).extracting(LocalDate::parse).allMatch(calendar::isWorkingDay);
        assertThat(calendar.between(first.minusDays(1), last).count()).isZero();
        assertThat(calendar.dueDate(first, 1).on()).isAfter(last);
    }

    @Test
    void refusesWhatItCannotCount() {
        assertThatThrownBy(() -> calendar.dueDate(LocalDate.of(2016, 1, 1), -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.dueDate(LocalDate.of(1899, 12, 31), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.dueDate(LocalDate.of(2199, 12, 31), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.between(LocalDate.MIN, LocalDate.of(2016, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
