package org.binglian.catalogue;

import java.io.InputStream;
import java.time.LocalDate;
import org.binglian.identity.Actor;
import org.jspecify.annotations.Nullable;

/** Hands the whole catalogue out and takes it in. */
public interface CatalogueTransfer {

    /** The catalogue of a province, with its files, is far smaller; what is larger is none. */
    long MOST_BYTES = 256L * 1024 * 1024;

    /**
     * What became of the versions in a content that was taken in.
     *
     * @param published how many there were not yet
     * @param unchanged how many there were already
     */
    record Taken(int published, int unchanged) {}

    /** @param on only the guides in force on that day; null for every version of every item */
    CatalogueContent content(@Nullable LocalDate on);

    /**
     * Adds what is not there yet; what is there must be equal, since nothing that is published ever changes. All of it is taken, or nothing.
     *
     * @param content a {@link CatalogueContent} as JSON, of at most {@value #MOST_BYTES} bytes; not closed
     * @throws org.binglian.identity.Rejected with every fault of every entry, by JSON pointers into the content
     * @throws org.binglian.identity.Forbidden when it is not the reform office that does it
     */
    Taken take(InputStream content, Actor by);
}
