package org.binglian.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item in an attachment. Everything that can be computed from today's version and the proposal is computed.
 *
 * @param item code of the item
 * @param lines preconditions, then materials
 * @param cancelledSteps names of today's steps that the proposal has no more
 * @param cutPercent by how much the promised limit becomes shorter, in percent of today's, one decimal (1a); null when there is no today's
 * @param baselineLimitDays promised limit of today in working days; -1 for a new item
 * @param changed whether publication would make a new version
 */
public record AttachmentRow(
        String item,
        String name,
        List<AttachmentLine> lines,
        List<String> cancelledSteps,
        @Nullable BigDecimal cutPercent,
        int baselineLimitDays,
        int promisedLimitDays,
        Online online,
        String remarks,
        boolean changed) {

    /** {@link #baselineLimitDays} of an item that does not exist yet. */
    public static final int NEW_ITEM = -1;

    public AttachmentRow {
        lines = List.copyOf(lines);
        cancelledSteps = List.copyOf(cancelledSteps);
    }
}
