package org.binglian.ledger.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.binglian.cases.CaseAccepted;
import org.binglian.cases.CaseDecided;
import org.binglian.cases.CaseEvent;
import org.binglian.cases.CaseExtended;
import org.binglian.cases.CaseFiled;
import org.binglian.cases.CaseState;
import org.binglian.cases.CaseWithdrawn;
import org.binglian.identity.Actor;
import org.binglian.ledger.LedgerCase;
import org.binglian.ledger.LedgerFigure;
import org.binglian.ledger.Outcome;
import org.junit.jupiter.api.Test;

class LedgerFactKeeperTest {

    private static final Instant NOW = Instant.parse("2016-09-05T02:00:00Z");

    private final LedgerDatabase database = LedgerDatabase.h2();
    private final LedgerFactKeeper keeper = new LedgerFactKeeper(TestDepartments.FACTS, database.facts);

    @Test
    void aCaseIsCountedFromItsAcceptanceOn() {
        TestCase filed = TestCase.filedAt("ZJ-FGW");

        publish(new CaseFiled(filed.snapshot(), Actor.SYSTEM, NOW));
        assertThat(database.rows()).isZero();

        publish(accepted(filed.accepted(LocalDate.of(2016, 9, 5))));
        assertThat(only(LedgerFigure.ACCEPTED).outcome()).isNull();
    }

    @Test
    void itsEndIsWrittenIntoTheSameFact() {
        TestCase approval = TestCase.acceptedBy("ZJ-FGW", "2016-09-05").limit(10);
        publish(accepted(approval));
        publish(new CaseExtended(approval.limit(15).snapshot(), Actor.SYSTEM, NOW, 5));
        assertThat(only(LedgerFigure.ACCEPTED).limitDays()).isEqualTo(15);

        publish(new CaseDecided(
                approval.limit(15).ended(CaseState.APPROVED, "2016-09-29", 17).snapshot(), Actor.SYSTEM, NOW, true));

        LedgerCase ended = only(LedgerFigure.OVERDUE);
        assertThat(ended.outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(ended.completedOn()).isEqualTo("2016-09-29");
        assertThat(ended.usedDays()).isEqualTo(17);
        assertThat(database.rows()).isEqualTo(1);
    }

    @Test
    void aWithdrawalBeforeAcceptanceIsInNoFigure() {
        TestCase withdrawn = TestCase.filedAt("ZJ-FGW").ended(CaseState.WITHDRAWN, "2016-09-05", 0);

        publish(new CaseWithdrawn(withdrawn.snapshot(), Actor.SYSTEM, NOW));

        assertThat(database.rows()).isZero();
    }

    @Test
    void severalChangesInOneTransactionLeaveTheLast() {
        TestCase approval = TestCase.acceptedBy("ZJ-FGW", "2016-09-05");
        TestCase other = TestCase.acceptedBy("ZJ-GTT", "2016-09-05");

        publish(
                accepted(approval),
                accepted(other),
                new CaseWithdrawn(
                        approval.ended(CaseState.WITHDRAWN, "2016-09-05", 0).snapshot(), Actor.SYSTEM, NOW));

        assertThat(only(LedgerFigure.COMPLETED).outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(database.rows()).isEqualTo(2);
    }

    @Test
    void aTransactionThatRollsBackLeavesNoFact() {
        database.transaction.executeWithoutResult(status -> {
            keeper.on(accepted(TestCase.acceptedBy("ZJ-FGW", "2016-09-05")));
            status.setRollbackOnly();
        });

        assertThat(database.rows()).isZero();
    }

    @Test
    void withoutATransactionNothingIsCounted() {
        assertThatIllegalStateException()
                .isThrownBy(() -> keeper.on(accepted(TestCase.acceptedBy("ZJ-FGW", "2016-09-05"))));
    }

    /** Half past midnight in Hangzhou is still yesterday in Greenwich. */
    @Test
    void theMonthIsTheOneOfTheCivilDateInShanghai() {
        Instant night = Instant.parse("2016-09-30T16:30:00Z");
        LocalDate on = LocalDate.ofInstant(night, ZoneId.of("Asia/Shanghai"));

        publish(new CaseAccepted(TestCase.filedAt("ZJ-FGW").accepted(on).snapshot(), Actor.SYSTEM, night));

        assertThat(database.counts.of(TestDepartments.REGION, YearMonth.of(2016, 9)))
                .isEmpty();
        assertThat(database.counts
                        .of(TestDepartments.REGION, YearMonth.of(2016, 10))
                        .get("ZJ-FGW")
                        .accepted())
                .isEqualTo(1);
    }

    private static CaseAccepted accepted(TestCase approval) {
        return new CaseAccepted(approval.snapshot(), Actor.SYSTEM, NOW);
    }

    private void publish(CaseEvent... events) {
        database.transaction.executeWithoutResult(status -> List.of(events).forEach(keeper::on));
    }

    private LedgerCase only(LedgerFigure figure) {
        List<LedgerCase> cases = database.cases
                .page(TestDepartments.department("ZJ-FGW"), YearMonth.of(2016, 9), figure, null, 10)
                .items();
        assertThat(cases).hasSize(1);
        return cases.get(0);
    }
}
