package org.binglian.cases;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.binglian.documents.InstrumentKind;
import org.binglian.documents.Instruments;
import org.binglian.identity.Actor;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.worktime.ClockKind;
import org.binglian.worktime.StatutoryClock;
import org.binglian.worktime.WorkCalendar;
import org.junit.jupiter.api.Test;

class LetterheadTest {

    private static final Instant AT = Instant.parse("2016-09-28T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2016, 9, 28);

    /** The item may have gone to another department since; a letterhead that knows no catalogue cannot follow it there. */
    @Test
    void theDepartmentThatItWasFiledWithSigns() {
        Instruments instruments = mock();
        Directory directory = mock();
        when(directory.department("ZJ-KJT")).thenReturn(department("ZJ-KJT"));
        Today today = new Today(Clock.fixed(AT, ZoneId.of("Asia/Shanghai")), mock(WorkCalendar.class));
        Application application = filedWith("ZJ-KJT");

        new Letterhead(instruments, directory, today).issue(InstrumentKind.RECEIPT, application, List.of());

        verify(instruments)
                .issue(eq(InstrumentKind.RECEIPT), eq(application.id()), eq(null), eq("ZJ-KJT"), any(), any());
    }

    private static DepartmentInfo department(String code) {
        return new DepartmentInfo(code, "浙江省科学技术厅", "浙科", "330000", null, 0, 0, false, List.of());
    }

    private static Application filedWith(String department) {
        Application application = new Application(
                "330000-20160928-000001",
                "ABCD2345",
                new Subject("省级重点企业研究院认定", "KJT-01", null, null, null),
                "330000",
                Channel.ONLINE,
                new Applicant("applicant2", "浙江某某有限公司", "ORGANISATION", "91330000MA27U0AB1C"),
                AT);
        application.submit(
                department,
                StatutoryClock.started(ClockKind.ACCEPTANCE, DAY, 5, 5, "system", "test"),
                DAY,
                Actor.SYSTEM,
                AT);
        return application;
    }
}
