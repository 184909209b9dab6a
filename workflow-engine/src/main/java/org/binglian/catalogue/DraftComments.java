package org.binglian.catalogue;

import java.util.List;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.jspecify.annotations.Nullable;

/** The remarks of the reform office on the present round. Those who may not see drafts find none. */
public interface DraftComments {

    /** @param item only those on this item; null: all. Oldest first */
    List<DraftComment> comments(Attachment attachment, String department, @Nullable String item, Actor reader);

    /**
     * While the round is reviewed.
     *
     * @param line key of a line, null for the item as a whole
     * @throws org.binglian.identity.Rejected when the round has no such item
     */
    DraftComment comment(
            Attachment attachment, String department, String item, @Nullable String line, String text, Actor by);

    /** The department's, as long as the round is not published; a later answer replaces an earlier one. */
    DraftComment answer(Attachment attachment, String department, UUID comment, String answer, Actor by);
}
