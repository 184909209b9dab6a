package org.binglian.ledger.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.binglian.ledger.LedgerFigures;
import org.binglian.ledger.LedgerRow;
import org.binglian.ledger.MonthlyLedger;

/** One line of the table: a department's, numbered as the notice does it, or the total's. */
record Line(String department, LedgerFigures figures, String newlyOnline, String remarks) {

    /** What stands where there is nothing to say, as against a counted 0. */
    static final String NONE = "—";

    private static final String TOTAL = "合计";

    static List<Line> of(MonthlyLedger ledger) {
        List<Line> lines = new ArrayList<>();
        for (LedgerRow row : ledger.rows()) {
            lines.add(new Line(
                    numbered(lines.size() + 1, row.department().name()),
                    row.figures(),
                    numbered(row.newlyOnline()),
                    row.remarks()));
        }
        lines.add(new Line(TOTAL, ledger.total(), "", ""));
        return lines;
    }

    boolean isTotal() {
        return department.equals(TOTAL);
    }

    private static String numbered(List<String> names) {
        return names.isEmpty()
                ? NONE
                : String.join(
                        "\n",
                        IntStream.range(0, names.size())
                                .mapToObj(i -> numbered(i + 1, names.get(i)))
                                .toList());
    }

    private static String numbered(int number, String name) {
        return number + "．" + name;
    }
}
