package org.binglian.api.ledgers;

import java.math.BigDecimal;
import java.util.List;
import org.binglian.identity.DepartmentInfo;
import org.binglian.ledger.LedgerFigures;
import org.binglian.ledger.LedgerRow;
import org.binglian.ledger.LedgerState;
import org.binglian.ledger.MonthlyLedger;
import org.jspecify.annotations.Nullable;

/** A month's ledger as the contract has it; besides, what came over from the month before and goes over to the next. */
record LedgerResource(String month, String region, String regionName, LedgerState state, List<Row> rows, Total total) {

    /**
     * @param averageDays working days with one decimal, null when nothing was completed
     * @param terminal accepted at a self-service terminal, which is not online
     * @param balanced whether openAtStart + accepted = completed + openAtEnd
     */
    record Row(
            String department,
            String departmentName,
            @Nullable String portfolio,
            long accepted,
            long online,
            long terminal,
            long completed,
            @Nullable BigDecimal averageDays,
            long overdue,
            long openAtStart,
            long openAtEnd,
            boolean balanced,
            List<String> newlyOnline,
            String remarks,
            LedgerState state) {

        static Row of(LedgerRow row) {
            DepartmentInfo department = row.department();
            LedgerFigures figures = row.figures();
            return new Row(
                    department.code(),
                    department.name(),
                    department.portfolio(),
                    figures.accepted(),
                    figures.online(),
                    figures.terminal(),
                    figures.completed(),
                    figures.averageDays(),
                    figures.overdue(),
                    figures.openAtStart(),
                    figures.openAtEnd(),
                    figures.balanced(),
                    row.newlyOnline(),
                    row.remarks(),
                    row.state());
        }
    }

    record Total(
            long accepted,
            long online,
            long terminal,
            long completed,
            @Nullable BigDecimal averageDays,
            long overdue,
            long openAtStart,
            long openAtEnd,
            boolean balanced) {

        static Total of(LedgerFigures figures) {
            return new Total(
                    figures.accepted(),
                    figures.online(),
                    figures.terminal(),
                    figures.completed(),
                    figures.averageDays(),
                    figures.overdue(),
                    figures.openAtStart(),
                    figures.openAtEnd(),
                    figures.balanced());
        }
    }

    static LedgerResource of(MonthlyLedger ledger) {
        return new LedgerResource(
                ledger.month().toString(),
                ledger.region().code(),
                ledger.region().name(),
                ledger.state(),
                ledger.rows().stream().map(Row::of).toList(),
                Total.of(ledger.total()));
    }
}
