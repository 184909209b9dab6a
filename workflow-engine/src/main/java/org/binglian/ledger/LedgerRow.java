package org.binglian.ledger;

import java.util.List;
import org.binglian.identity.DepartmentInfo;

/**
 * One department's line of a month.
 *
 * @param newlyOnline names of the department's items whose first day online lies in the month
 * @param remarks empty when there are none
 */
public record LedgerRow(
        DepartmentInfo department, LedgerFigures figures, List<String> newlyOnline, String remarks, LedgerState state) {

    public LedgerRow {
        newlyOnline = List.copyOf(newlyOnline);
    }
}
