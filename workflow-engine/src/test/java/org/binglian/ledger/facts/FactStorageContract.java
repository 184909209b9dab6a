package org.binglian.ledger.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.binglian.cases.CaseSnapshot;
import org.binglian.cases.CaseSnapshots;
import org.binglian.cases.CaseState;
import org.binglian.cases.Channel;
import org.binglian.identity.BadPosition;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.binglian.ledger.LedgerCase;
import org.binglian.ledger.LedgerFigure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold on every database. */
abstract class FactStorageContract {

    private static final YearMonth SEPTEMBER = YearMonth.of(2016, 9);

    private final List<TestCase> cases = someCases();

    abstract LedgerDatabase database();

    @BeforeEach
    void store() {
        database().clear();
        database().facts.store(facts(cases));
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureOpensExactlyItsCases(LedgerFigure figure) {
        List<LedgerCase> listed = new ArrayList<>();
        Position next = null;
        do {
            Page<LedgerCase> page =
                    database().cases.page(TestDepartments.department("ZJ-FGW"), SEPTEMBER, figure, next, 7);
            listed.addAll(page.items());
            next = page.next();
        } while (next != null);

        DepartmentCounts counts =
                database().counts.of(TestDepartments.REGION, SEPTEMBER).get("ZJ-FGW");
        assertThat(listed).hasSize((int) counted(counts, figure)).hasSizeGreaterThan(7);
        assertThat(listed).extracting(LedgerCase::caseId).doesNotHaveDuplicates();
        assertThat(listed).isSortedAccordingTo((a, b) -> day(a, figure).compareTo(day(b, figure)));
    }

    @Test
    void aPositionInAnotherMonthIsRefused() {
        Position august = Position.of(LocalDate.of(2016, 8, 31), cases.get(0).id());

        assertThatExceptionOfType(BadPosition.class)
                .isThrownBy(() -> database()
                        .cases
                        .page(TestDepartments.department("ZJ-FGW"), SEPTEMBER, LedgerFigure.ACCEPTED, august, 7));
    }

    @Test
    void aRebuildGivesTheSameFiguresAndRepairsWhatWasWrong() {
        var before = database().counts.of(TestDepartments.REGION, SEPTEMBER);
        long rows = database().rows();
        TestCase gone = TestCase.acceptedBy("ZJ-FGW", "2016-09-09");
        TestCase wrong = cases.get(0);
        database().facts.store(facts(List.of(gone, wrong.through(Channel.PHONE).accepted(LocalDate.of(2016, 9, 1)))));
        assertThat(database().counts.of(TestDepartments.REGION, SEPTEMBER)).isNotEqualTo(before);

        Long rebuilt = database()
                .transaction
                .execute(
                        status -> new RebuiltFacts(casesOfRecord(), TestDepartments.FACTS, database().facts).rebuild());

        assertThat(rebuilt).isEqualTo(rows);
        assertThat(database().rows()).isEqualTo(rows);
        assertThat(database().counts.of(TestDepartments.REGION, SEPTEMBER)).isEqualTo(before);
    }

    @Test
    void aRebuildDoesNotOverwriteAFactThatCameMeanwhile() {
        TestCase fresh = TestCase.acceptedBy("ZJ-GTT", "2016-09-09");
        TestCase changed = fresh.ended(CaseState.APPROVED, "2016-09-12", 1);

        database().transaction.executeWithoutResult(status -> {
            database().facts.markStale();
            database().facts.store(List.of(changed.fact()));
            database().facts.renew(List.of(fresh.fact()));
            database().facts.removeStale();
        });

        assertThat(database()
                        .cases
                        .page(TestDepartments.department("ZJ-GTT"), SEPTEMBER, LedgerFigure.COMPLETED, null, 10)
                        .items())
                .extracting(LedgerCase::caseId)
                .containsExactly(changed.id());
    }

    private CaseSnapshots casesOfRecord() {
        CaseSnapshots record = mock(CaseSnapshots.class);
        doAnswer(call -> {
                    Consumer<CaseSnapshot> each = call.getArgument(0);
                    cases.forEach(c -> each.accept(c.snapshot()));
                    return null;
                })
                .when(record)
                .stream(any());
        return record;
    }

    private static long counted(DepartmentCounts counts, LedgerFigure figure) {
        return switch (figure) {
            case ACCEPTED -> counts.accepted();
            case ONLINE -> counts.online();
            case COMPLETED -> counts.completed();
            case OVERDUE -> counts.overdue();
        };
    }

    private static LocalDate day(LedgerCase listed, LedgerFigure figure) {
        return figure == LedgerFigure.ACCEPTED || figure == LedgerFigure.ONLINE
                ? listed.acceptedOn()
                : listed.completedOn();
    }

    private static List<LedgerFact> facts(List<TestCase> cases) {
        return cases.stream().map(TestCase::fact).toList();
    }

    /** More than one batch of a rebuild, around September; many on the same day, so that pages break inside a day. */
    private static List<TestCase> someCases() {
        Random random = new Random(105);
        return IntStream.range(0, 1200)
                .mapToObj(i -> {
                    LocalDate on = LocalDate.of(2016, 8, 20).plusDays(random.nextInt(50));
                    TestCase open = TestCase.filedAt(random.nextInt(3) == 0 ? "ZJ-FGW" : "ZJ-GTT")
                            .through(Channel.values()[random.nextInt(6)])
                            .accepted(on);
                    return random.nextBoolean()
                            ? open
                            : open.ended(
                                    CaseState.APPROVED,
                                    on.plusDays(random.nextInt(20)).toString(),
                                    random.nextInt(30));
                })
                .toList();
    }
}
