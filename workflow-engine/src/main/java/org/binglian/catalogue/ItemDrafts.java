package org.binglian.catalogue;

import java.io.InputStream;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.binglian.identity.Actor;

/**
 * What departments propose for single items. A draft is of the item's last round. Those who may not see drafts find none; {@code expected} is
 * given the draft's own revision, so that work on two items never collides.
 */
public interface ItemDrafts {

    /** @throws org.binglian.identity.NotFound when there is none that the reader may see */
    DraftView draft(String item, Actor reader);

    /**
     * Keeps a proposal whatever rules it breaks; they are told with the draft. Code, kind, department, version, effective date and change of its
     * guide are not the department's to say and stay as they are.
     *
     * @throws org.binglian.identity.Rejected when it is incomplete or names a file that is not the item's
     */
    void save(String item, Proposal proposal, IntConsumer expected, Actor by);

    /** Back to the latest published version; an item that does not exist yet leaves the round. */
    void reset(String item, IntConsumer expected, Actor by);

    /** Keeps a template or sample for the item, to be named by a proposal. */
    GuideFile attach(String item, InputStream content, String fileName, Actor by);

    /** A file of the item, for those who may read its draft. */
    MaterialFiles.Content file(String item, UUID id, Actor reader);
}
