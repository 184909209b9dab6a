package org.binglian.ledger.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.binglian.ledger.LedgerFigures;
import org.jspecify.annotations.Nullable;

/** What is counted for one department or for several; counts can be added, averages cannot. */
record DepartmentCounts(
        long accepted,
        long online,
        long terminal,
        long completed,
        long usedDays,
        long overdue,
        long openAtStart,
        long openAtEnd) {

    static final DepartmentCounts NONE = new DepartmentCounts(0, 0, 0, 0, 0, 0, 0, 0);

    DepartmentCounts plus(DepartmentCounts other) {
        return new DepartmentCounts(
                accepted + other.accepted,
                online + other.online,
                terminal + other.terminal,
                completed + other.completed,
                usedDays + other.usedDays,
                overdue + other.overdue,
                openAtStart + other.openAtStart,
                openAtEnd + other.openAtEnd);
    }

    LedgerFigures figures() {
        return new LedgerFigures(accepted, online, terminal, completed, averageDays(), overdue, openAtStart, openAtEnd);
    }

    private @Nullable BigDecimal averageDays() {
        return completed == 0
                ? null
                : BigDecimal.valueOf(usedDays).divide(BigDecimal.valueOf(completed), 1, RoundingMode.HALF_UP);
    }
}
