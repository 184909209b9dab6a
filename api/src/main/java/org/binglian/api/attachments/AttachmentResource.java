package org.binglian.api.attachments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.AttachmentLine;
import org.binglian.catalogue.AttachmentRow;
import org.binglian.catalogue.Consent;
import org.binglian.catalogue.Online;
import org.binglian.catalogue.SimplificationAction;
import org.binglian.catalogue.SimplificationState;
import org.binglian.catalogue.SimplificationView;
import org.binglian.catalogue.SimplificationView.HistoryLine;
import org.binglian.catalogue.SimplificationView.Marks;
import org.jspecify.annotations.Nullable;

/**
 * An attachment of a department as the reader may see it.
 *
 * @param attachment 1 or 2
 * @param round 0 when there was none yet
 * @param allowedActions what the reader may do now
 */
record AttachmentResource(
        int attachment,
        String title,
        String department,
        String departmentName,
        String contact,
        String phone,
        SimplificationState state,
        int round,
        @Nullable LocalDate effectiveFrom,
        @Nullable Consent consent,
        List<AttachmentItem> rows,
        Set<SimplificationAction> allowedActions,
        List<HistoryLine> history) {

    private static final Marks NONE = new Marks(0, 0);

    /**
     * One item of it.
     *
     * @param cutPercent by how much the promised limit becomes shorter; null for a new item
     * @param baselineLimitDays -1 for a new item
     * @param comments how many there are on it
     * @param faults how many rules it breaks
     */
    record AttachmentItem(
            String item,
            String name,
            List<AttachmentLine> lines,
            List<String> cancelledSteps,
            @Nullable BigDecimal cutPercent,
            int baselineLimitDays,
            int promisedLimitDays,
            Online online,
            String remarks,
            boolean changed,
            int comments,
            int faults) {

        static AttachmentItem of(AttachmentRow row, Marks marks) {
            return new AttachmentItem(
                    row.item(),
                    row.name(),
                    row.lines(),
                    row.cancelledSteps(),
                    row.cutPercent(),
                    row.baselineLimitDays(),
                    row.promisedLimitDays(),
                    row.online(),
                    row.remarks(),
                    row.changed(),
                    marks.comments(),
                    marks.faults());
        }
    }

    static AttachmentResource of(SimplificationView view) {
        Attachment attachment = view.table().attachment();
        return new AttachmentResource(
                attachment.number(),
                attachment.title(),
                view.table().department(),
                view.table().departmentName(),
                view.table().contact(),
                view.table().phone(),
                view.state(),
                view.round(),
                view.effectiveFrom(),
                view.consent(),
                view.table().rows().stream()
                        .map(row -> AttachmentItem.of(row, view.marks().getOrDefault(row.item(), NONE)))
                        .toList(),
                view.allowedActions(),
                view.history());
    }
}
