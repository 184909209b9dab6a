package org.binglian.ledger.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.binglian.cases.CaseState;
import org.binglian.cases.Channel;
import org.binglian.ledger.LedgerFigures;
import org.jspecify.annotations.Nullable;

/** The figures that the database counts are those that anyone would count by reading 2-domain.md, "Attachment 3, exactly". */
class MonthlyCountsPropertyTest {

    private static final List<String> DEPARTMENTS = List.of("ZJ-FGW", "ZJ-GTT", "ZJ-JST");
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 7, 30);
    private static final LedgerDatabase DATABASE = LedgerDatabase.h2();

    @Provide
    Arbitrary<List<TestCase>> cases() {
        Arbitrary<LocalDate> acceptance = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.integers().between(0, 95).map(FIRST_DAY::plusDays)),
                Tuple.of(
                        1,
                        Arbitraries.of("2016-08-31", "2016-09-01", "2016-09-30", "2016-10-01")
                                .map(LocalDate::parse)));
        Arbitrary<TestCase> open = Combinators.combine(
                        Arbitraries.of(DEPARTMENTS), Arbitraries.of(Channel.class), acceptance)
                .as((department, channel, on) ->
                        TestCase.filedAt(department).through(channel).accepted(on));
        Arbitrary<CaseState> ends = Arbitraries.of(
                CaseState.APPROVED, CaseState.REFUSED, CaseState.WITHDRAWN, CaseState.TERMINATED, CaseState.REVOKED);
        Arbitrary<TestCase> ended = Combinators.combine(
                        open,
                        ends,
                        Arbitraries.integers().between(0, 70),
                        Arbitraries.integers().between(0, 40))
                .as((approval, how, days, used) ->
                        approval.ended(how, approval.acceptedOn().plusDays(days).toString(), used));
        Arbitrary<TestCase> unaccepted = Arbitraries.of(DEPARTMENTS).map(TestCase::filedAt);
        return Arbitraries.frequencyOf(Tuple.of(3, open), Tuple.of(6, ended), Tuple.of(1, unaccepted))
                .list()
                .ofMaxSize(60);
    }

    @Property(seed = "105", tries = 300)
    void countsWhatAReaderWouldCount(@ForAll("cases") List<TestCase> cases) {
        store(cases);

        for (YearMonth month = YearMonth.of(2016, 7);
                !month.isAfter(YearMonth.of(2017, 1));
                month = month.plusMonths(1)) {
            var counted = DATABASE.counts.of(TestDepartments.REGION, month);
            for (String department : DEPARTMENTS) {
                LedgerFigures figures =
                        counted.getOrDefault(department, DepartmentCounts.NONE).figures();
                assertThat(figures)
                        .as(department + " " + month)
                        .isEqualTo(readOff(
                                cases.stream()
                                        .filter(c -> c.department().equals(department))
                                        .toList(),
                                month));
                assertThat(figures.balanced()).isTrue();
            }
        }
    }

    private static void store(List<TestCase> cases) {
        DATABASE.clear();
        DATABASE.facts.store(cases.stream()
                .flatMap(c -> TestDepartments.FACTS.of(c.snapshot()).stream())
                .toList());
    }

    private static LedgerFigures readOff(List<TestCase> cases, YearMonth month) {
        List<TestCase> accepted = in(cases, c -> within(c.acceptedOn(), month));
        List<TestCase> completed = in(cases, c -> within(c.endedOn(), month));
        return new LedgerFigures(
                accepted.size(),
                in(accepted, c -> c.channel() == Channel.ONLINE).size(),
                in(accepted, c -> c.channel() == Channel.TERMINAL).size(),
                completed.size(),
                average(completed),
                in(completed, c -> c.usedDays() > c.limitDays()).size(),
                in(cases, c -> openOn(c, month.atDay(1).minusDays(1))).size(),
                in(cases, c -> openOn(c, month.atEndOfMonth())).size());
    }

    private static List<TestCase> in(List<TestCase> cases, Predicate<TestCase> which) {
        return cases.stream().filter(which).toList();
    }

    private static boolean within(@Nullable LocalDate day, YearMonth month) {
        return day != null && YearMonth.from(day).equals(month);
    }

    private static boolean openOn(TestCase approval, LocalDate evening) {
        return approval.acceptedOn() != null
                && !approval.acceptedOn().isAfter(evening)
                && (approval.endedOn() == null || approval.endedOn().isAfter(evening));
    }

    /** In whole tenths of a day, half of a tenth counts up: no BigDecimal arithmetic that could share a mistake with what is tested. */
    private static @Nullable BigDecimal average(List<TestCase> completed) {
        if (completed.isEmpty()) {
            return null;
        }
        int days = completed.stream().mapToInt(TestCase::usedDays).sum();
        long tenths = (20L * days + completed.size()) / (2L * completed.size());
        return BigDecimal.valueOf(tenths, 1);
    }
}
