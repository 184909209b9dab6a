package org.binglian.catalogue;

import java.time.Instant;
import java.util.List;
import org.binglian.identity.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What a department proposes for an item, beside what is in force.
 *
 * @param revision changes with every save
 * @param editable whether the reader may change it now
 * @param baseline the published version that it starts from; null for a new item
 * @param faults the rules that it breaks, pointers into the guide, and {@code /reason}
 * @param comments oldest first
 * @param editedBy name of the person who saved last; null while nobody did
 */
public record DraftView(
        int revision,
        String item,
        Attachment attachment,
        String department,
        SimplificationState state,
        boolean editable,
        @Nullable ItemGuide baseline,
        Proposal proposal,
        AttachmentRow row,
        List<Fault> faults,
        List<DraftComment> comments,
        @Nullable String editedBy,
        @Nullable Instant editedAt) {}
