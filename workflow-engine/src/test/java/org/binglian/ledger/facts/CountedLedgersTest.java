package org.binglian.ledger.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.binglian.cases.CaseState;
import org.binglian.cases.Channel;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.ItemGuide;
import org.binglian.identity.Actor;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.Forbidden;
import org.binglian.identity.NotFound;
import org.binglian.identity.RegionInfo;
import org.binglian.identity.Rejected;
import org.binglian.identity.Role;
import org.binglian.ledger.LedgerFigure;
import org.binglian.ledger.LedgerFigures;
import org.binglian.ledger.LedgerRow;
import org.binglian.ledger.LedgerState;
import org.binglian.ledger.MonthlyLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountedLedgersTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2016, 9);
    private static final Actor REFORM = officer(Role.REFORM_OFFICE, null);

    private final LedgerDatabase database = LedgerDatabase.h2();
    private final Directory directory = mock(Directory.class);
    private final Catalogue catalogue = mock(Catalogue.class);
    private final CountedLedgers ledgers = new CountedLedgers(directory, catalogue, database.counts, database.cases);

    @BeforeEach
    void threeDepartments() {
        List<DepartmentInfo> departments = Stream.of("ZJ-FGW", "ZJ-GTT", "ZJ-WWJ")
                .map(TestDepartments::department)
                .toList();
        when(directory.regions()).thenReturn(List.of(new RegionInfo("330000", "浙江省", "PROVINCE", null)));
        when(directory.departments("330000")).thenReturn(departments);
        departments.forEach(d -> when(directory.department(d.code())).thenReturn(d));
        when(directory.department("ZJ-XXX")).thenThrow(new NotFound("department", "ZJ-XXX"));
    }

    @Test
    void countsSeptemberAsByHand() {
        given(
                // open from August, decided in September within its limit
                TestCase.acceptedBy("ZJ-FGW", "2016-08-31").ended(CaseState.APPROVED, "2016-09-01", 1),
                // accepted on the first and the last day of the month
                TestCase.acceptedBy("ZJ-FGW", "2016-09-01")
                        .through(Channel.WINDOW)
                        .ended(CaseState.REFUSED, "2016-09-30", 20),
                TestCase.acceptedBy("ZJ-FGW", "2016-09-30"),
                // over its limit of 10 days
                TestCase.acceptedBy("ZJ-FGW", "2016-09-02").limit(10).ended(CaseState.APPROVED, "2016-09-29", 18),
                // ended on the first day of October: open at the end
                TestCase.acceptedBy("ZJ-FGW", "2016-09-12")
                        .through(Channel.TERMINAL)
                        .ended(CaseState.APPROVED, "2016-10-01", 14),
                // of others' months and of no month
                TestCase.acceptedBy("ZJ-FGW", "2016-10-01"),
                TestCase.acceptedBy("ZJ-FGW", "2016-07-01").ended(CaseState.APPROVED, "2016-08-31", 40),
                TestCase.acceptedBy("ZJ-GTT", "2016-09-05").ended(CaseState.WITHDRAWN, "2016-09-05", 0),
                TestCase.acceptedBy("ZJ-GTT", "2016-09-05").ended(CaseState.TERMINATED, "2016-09-14", 7));

        MonthlyLedger ledger = ledgers.month(REFORM, "330000", SEPTEMBER);

        assertThat(ledger.rows())
                .extracting(LedgerRow::figures)
                .containsExactly(
                        new LedgerFigures(4, 2, 1, 3, new BigDecimal("13.0"), 1, 1, 2),
                        new LedgerFigures(2, 2, 0, 2, new BigDecimal("3.5"), 0, 0, 0),
                        new LedgerFigures(0, 0, 0, 0, null, 0, 0, 0));
        // the total's average is over the five cases: 46 days / 5, not (13.0 + 3.5) / 2
        assertThat(ledger.total()).isEqualTo(new LedgerFigures(6, 4, 1, 5, new BigDecimal("9.2"), 1, 1, 2));
        assertThat(ledger.total().balanced()).isTrue();
    }

    @Test
    void roundsHalfATenthUp() {
        // 17 days over 20 cases are 0.85
        given(Stream.concat(
                        Stream.generate(() -> endedAfter(1)).limit(17),
                        Stream.generate(() -> endedAfter(0)).limit(3))
                .toArray(TestCase[]::new));

        assertThat(ledgers.month(REFORM, "330000", SEPTEMBER).total().averageDays())
                .isEqualTo("0.9");
    }

    @Test
    void contradictingDatesShowAsAnUnbalancedMonth() {
        given(TestCase.acceptedBy("ZJ-FGW", "2016-10-10").ended(CaseState.APPROVED, "2016-09-20", 0));

        assertThat(ledgers.month(REFORM, "330000", SEPTEMBER).total().balanced())
                .isFalse();
    }

    @Test
    void listsEveryDepartmentInOfficialOrderWithItsItemsNewlyOnline() {
        ItemGuide survey = mock(ItemGuide.class);
        when(survey.name()).thenReturn("建设工程文物保护和考古许可");
        when(catalogue.newlyOnline("ZJ-WWJ", SEPTEMBER)).thenReturn(List.of(survey));

        MonthlyLedger ledger = ledgers.month(REFORM, "330000", SEPTEMBER);

        assertThat(ledger.rows())
                .extracting(row -> row.department().code())
                .containsExactly("ZJ-FGW", "ZJ-GTT", "ZJ-WWJ");
        assertThat(ledger.rows())
                .extracting(LedgerRow::newlyOnline)
                .containsExactly(List.of(), List.of(), List.of("建设工程文物保护和考古许可"));
        assertThat(ledger.rows()).extracting(LedgerRow::state).containsOnly(LedgerState.DRAFT);
        assertThat(ledger.rows()).extracting(LedgerRow::remarks).containsOnly("");
    }

    @Test
    void aRegionThatDoesNotExistIsSaidSo() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> ledgers.month(REFORM, "999999", SEPTEMBER))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .extracting(f -> f.pointer() + " " + f.code())
                        .containsExactly("/region ledger.region-unknown"));
    }

    @Test
    void aDepartmentSeesAllFiguresButOnlyItsOwnCases() {
        Actor administrator = officer(Role.DEPARTMENT_ADMIN, "ZJ-FGW");

        assertThat(ledgers.month(administrator, "330000", SEPTEMBER).rows()).hasSize(3);
        assertThat(cases(administrator, "ZJ-FGW")).isEmpty();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> cases(administrator, "ZJ-GTT"))
                .satisfies(forbidden -> assertThat(forbidden.code()).isEqualTo("ledger.other-department"));
    }

    @ParameterizedTest
    @EnumSource(names = {"REFORM_OFFICE", "SUPERVISION"})
    void overseersSeeTheCasesOfAll(Role role) {
        assertThat(cases(officer(role, null), "ZJ-GTT")).isEmpty();
    }

    @Test
    void aDepartmentThatDoesNotExistIsNotFound() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cases(REFORM, "ZJ-XXX"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REFORM_OFFICE", "SUPERVISION", "DEPARTMENT_ADMIN", "DECISION_MAKER"})
    void nobodyElseSeesAnything(Role role) {
        Actor other = officer(role, "ZJ-FGW");

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> ledgers.month(other, "330000", SEPTEMBER));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> cases(other, "ZJ-FGW"));
    }

    private List<?> cases(Actor by, String department) {
        return ledgers.cases(by, SEPTEMBER, department, LedgerFigure.ACCEPTED, null, 10)
                .items();
    }

    private void given(TestCase... cases) {
        database.facts.store(Arrays.stream(cases).map(TestCase::fact).toList());
    }

    private static TestCase endedAfter(int days) {
        return TestCase.acceptedBy("ZJ-FGW", "2016-09-05").ended(CaseState.APPROVED, "2016-09-06", days);
    }

    private static Actor officer(Role role, String department) {
        return new Actor("someone", "某人", Set.of(role), department, "330000", Set.of());
    }
}
