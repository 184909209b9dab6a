package org.binglian.ledger;

import java.time.YearMonth;
import java.util.List;
import org.binglian.identity.RegionInfo;

/**
 * Attachment 3 of one month: the departments of one region, without those of the regions below it.
 *
 * @param rows every department in the order of portfolio and position, those without cases too
 * @param total over all cases; its average is over cases, not over departments
 */
public record MonthlyLedger(
        YearMonth month, RegionInfo region, LedgerState state, List<LedgerRow> rows, LedgerFigures total) {

    public MonthlyLedger {
        rows = List.copyOf(rows);
    }
}
