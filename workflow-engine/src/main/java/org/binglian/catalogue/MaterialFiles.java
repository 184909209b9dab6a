package org.binglian.catalogue;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.binglian.identity.Actor;

/** The empty forms and filled examples that go with the materials of a guide. A file belongs to one item and never changes. */
public interface MaterialFiles {

    /** A file with its bytes; whoever asked for it closes the stream. */
    record Content(GuideFile file, InputStream bytes) {}

    /**
     * Keeps a file for an item; it is public only once a published version of the item names it. The stream is not closed.
     *
     * @throws org.binglian.identity.Rejected when it is empty, too large, of a type that is not taken or has a name that is none
     */
    GuideFile store(String item, InputStream content, String fileName, Actor by);

    /**
     * Puts a file back under the id that it had, as when a catalogue is taken over; nothing happens when it is there already. The stream is
     * not closed.
     *
     * @throws org.binglian.identity.Rejected when it is not what it is said to be, or the id belongs to another file
     */
    GuideFile restore(String item, GuideFile file, InputStream content, Actor by);

    /** Empty when the item has no such file. */
    Optional<GuideFile> find(String item, UUID id);

    /** @throws org.binglian.identity.NotFound when the item has no such file; says nothing about who may read it */
    Content open(String item, UUID id);
}
