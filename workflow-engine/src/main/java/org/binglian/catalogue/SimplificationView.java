package org.binglian.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attachment of a department as somebody may see it.
 *
 * @param id null while no round was opened
 * @param revision changes with every step; never the same again
 * @param round 0 when there was none yet
 * @param marks comments and faults by item code; empty for those who only read what is published
 * @param history what happened to it, oldest first; empty for those who only read what is published
 */
public record SimplificationView(
        @Nullable UUID id,
        int revision,
        SimplificationState state,
        int round,
        AttachmentTable table,
        Map<String, Marks> marks,
        @Nullable LocalDate effectiveFrom,
        @Nullable Consent consent,
        Set<SimplificationAction> allowedActions,
        List<HistoryLine> history) {

    /** How many comments and faults an item has. */
    public record Marks(int comments, int faults) {}

    /** What can happen to a simplification. */
    public enum Happening {
        OPENED,
        ITEM_ADDED,
        SUBMITTED,
        RETURNED,
        APPROVED,
        CONSENTED,
        PUBLISHED
    }

    /**
     * @param by name of the person
     * @param text reason, comment, item code, number of the consent or effective date
     */
    public record HistoryLine(
            Instant at, String by, Happening kind, @Nullable String text) {}
}
