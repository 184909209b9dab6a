package org.binglian.catalogue;

import java.math.BigDecimal;
import org.binglian.identity.Clause;
import org.jspecify.annotations.Nullable;

/**
 * What the items of a department, or of all, come to. Items that exist for the first time have nothing to compare with and are left out of the
 * figures that compare: days, cut, and what was cancelled.
 *
 * @param baselineDays promised working days before, added up
 * @param promisedDays promised working days after, of the same items
 * @param cutPercent by how much the days became fewer, one decimal; null when there is nothing to compare
 * @param targetMet whether the cut reaches the target; null without a cut
 * @param exempt not online for one of the lawful reasons (2.3.1a)
 * @param planned not online yet
 * @param canBeOnline all but the exempt ones
 * @param onlinePercent of those that can be online, one decimal; null when none can
 * @param visits times that applicants come in person, of all items
 * @param maxVisits the most for one item, which may be one (1c)
 * @param materialsCancelled of the materials before, those that are not required any more
 * @param preconditionsCancelled of the preconditions before, those that are gone
 */
public record ProgressFigures(
        int items,
        int licensing,
        int approvalNature,
        long baselineDays,
        long promisedDays,
        @Clause("1a") @Nullable BigDecimal cutPercent,
        @Nullable Boolean targetMet,
        int online,
        int exempt,
        int planned,
        int canBeOnline,
        @Clause("1b") @Nullable BigDecimal onlinePercent,
        int visits,
        @Clause("1c") int maxVisits,
        int materialsBefore,
        int materialsCancelled,
        int preconditionsBefore,
        int preconditionsCancelled) {}
