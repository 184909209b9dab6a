package org.binglian.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A counted column of Attachment 3 that opens the cases behind it. */
public enum LedgerFigure {
    /** 本月受理行政审批数 */
    ACCEPTED,
    /** 其中：上线办理 */
    ONLINE,
    /** 本月办结数 */
    COMPLETED,
    /** 超时办结数 */
    OVERDUE;

    /** The name used in addresses, such as {@code accepted}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LedgerFigure> of(String path) {
        return Arrays.stream(values()).filter(f -> f.path().equals(path)).findFirst();
    }
}
