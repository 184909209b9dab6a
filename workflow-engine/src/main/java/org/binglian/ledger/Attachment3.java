package org.binglian.ledger;

import org.binglian.identity.Clause;

/** 《省级部门审批事项月度办理情况统计表》 in its official layout, for printing and for working on. */
@Clause("3.3a")
public interface Attachment3 {

    /** The ledger as an XLSX workbook whose figures are numbers. */
    byte[] sheet(MonthlyLedger ledger);

    /** The ledger as a PDF on A4 landscape. */
    byte[] document(MonthlyLedger ledger);
}
