package org.binglian.ledger;

import java.math.BigDecimal;
import org.binglian.identity.Clause;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one department, or of all together, in one month; numbers of cases unless said otherwise.
 *
 * @param accepted accepted in the month, deemed acceptance included
 * @param online of these, filed through the online channel
 * @param terminal of these, filed at a self-service terminal: reported apart, not online
 * @param completed accepted cases that ended in the month: approved, refused, withdrawn, terminated
 * @param averageDays mean of the working days used over the completed ones, one decimal, HALF_UP; null when none was completed
 * @param overdue of the completed ones, those over their limit when they ended
 * @param openAtStart accepted before the month and not ended before it
 * @param openAtEnd accepted and not ended by the last day of the month
 */
@Clause("3.3a")
public record LedgerFigures(
        long accepted,
        long online,
        long terminal,
        long completed,
        @Nullable BigDecimal averageDays,
        long overdue,
        long openAtStart,
        long openAtEnd) {

    /** The carry-over identity: what was open and came in either ended or is open. False means that some case's dates contradict each other. */
    public boolean balanced() {
        return openAtStart + accepted == completed + openAtEnd;
    }
}
