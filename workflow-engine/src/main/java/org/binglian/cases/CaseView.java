package org.binglian.cases;

import java.util.List;
import java.util.UUID;
import org.binglian.worktime.ClockReading;
import org.jspecify.annotations.Nullable;

/**
 * One case as its application shows it.
 *
 * @param reason of the outcome, null while open or when none was given
 * @param after codes of the items whose decisions it waits for
 * @param clock null before acceptance
 */
public record CaseView(
        UUID id,
        String number,
        String item,
        String itemName,
        int itemVersion,
        String department,
        CaseState state,
        @Nullable String reason,
        List<String> after,
        @Nullable ClockReading clock) {

    static CaseView of(ApprovalCase c, @Nullable ClockReading clock) {
        return new CaseView(
                c.id(),
                c.number(),
                c.item(),
                c.itemName(),
                c.itemVersion(),
                c.department(),
                c.state(),
                c.reason(),
                c.after(),
                clock);
    }
}
