package org.binglian.api.attachments;

import java.time.Instant;
import java.util.List;
import org.binglian.api.items.GuideDiffs.ChangeResource;
import org.binglian.catalogue.AttachmentRow;
import org.binglian.catalogue.DraftComment;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.Proposal;
import org.binglian.catalogue.SimplificationState;
import org.jspecify.annotations.Nullable;

/**
 * What a department proposes for an item, beside the published version.
 *
 * @param attachment 1 or 2
 * @param editable whether the reader may change it now
 * @param baseline null for a new item
 * @param row its row of the attachment
 * @param changes against the baseline; empty for a new item
 * @param faults the rules that it breaks
 */
record DraftResource(
        String item,
        int attachment,
        String department,
        SimplificationState state,
        boolean editable,
        @Nullable ItemGuide baseline,
        Proposal proposal,
        AttachmentRow row,
        List<ChangeResource> changes,
        List<BrokenRule> faults,
        List<DraftComment> comments,
        @Nullable String editedBy,
        @Nullable Instant editedAt) {

    /**
     * @param pointer into the guide, or {@code /reason}
     * @param message in the reader's language, with the clause
     */
    record BrokenRule(String pointer, String code, String message) {}
}
