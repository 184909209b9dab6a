package org.binglian.ledger.facts;

import java.time.LocalDate;
import java.util.UUID;
import org.binglian.cases.CaseSnapshot;
import org.binglian.cases.CaseState;
import org.binglian.cases.Channel;
import org.binglian.worktime.ClockReading;
import org.binglian.worktime.Lamp;
import org.jspecify.annotations.Nullable;

/** A case as its events would tell of it, said in one sentence. */
record TestCase(
        UUID id,
        String department,
        Channel channel,
        @Nullable LocalDate acceptedOn,
        CaseState state,
        @Nullable LocalDate endedOn,
        int usedDays,
        int limitDays) {

    static TestCase filedAt(String department) {
        return new TestCase(UUID.randomUUID(), department, Channel.ONLINE, null, CaseState.FILED, null, 0, 20);
    }

    static TestCase acceptedBy(String department, String on) {
        return filedAt(department).accepted(LocalDate.parse(on));
    }

    TestCase accepted(LocalDate on) {
        return new TestCase(id, department, channel, on, CaseState.ACCEPTED, null, 0, limitDays);
    }

    TestCase through(Channel other) {
        return new TestCase(id, department, other, acceptedOn, state, endedOn, usedDays, limitDays);
    }

    TestCase limit(int days) {
        return new TestCase(id, department, channel, acceptedOn, state, endedOn, usedDays, days);
    }

    TestCase ended(CaseState how, String on, int used) {
        return new TestCase(id, department, channel, acceptedOn, how, LocalDate.parse(on), used, limitDays);
    }

    CaseSnapshot snapshot() {
        return new CaseSnapshot(
                id,
                UUID.randomUUID(),
                "办" + id,
                "受" + id.toString().substring(0, 8),
                "FGW-02",
                "企业投资项目核准",
                1,
                department,
                "330000",
                null,
                null,
                channel,
                state,
                "某公司",
                LocalDate.of(2016, 1, 4),
                acceptedOn,
                false,
                endedOn,
                acceptedOn == null ? null : clock(acceptedOn));
    }

    LedgerFact fact() {
        return TestDepartments.FACTS.of(snapshot()).orElseThrow();
    }

    private ClockReading clock(LocalDate start) {
        LocalDate due = start.plusDays(limitDays);
        return new ClockReading(
                start, limitDays, 20, usedDays, 0, due, false, Lamp.GREEN, usedDays > limitDays, due, due.plusDays(1));
    }
}
