package org.binglian.documents.files;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the bytes of files lie, by keys such as {@code ab/cd/abcd…}. */
interface Storage {

    /** @param since when it was put or moved there */
    record Kept(String key, Instant since) {}

    /** Appears under the key with all its bytes or not at all, in place of what was there. The file may be gone afterwards. */
    void put(String key, Path file);

    /** Empty when there is nothing under the key. */
    Optional<InputStream> open(String key);

    boolean has(String key);

    void move(String from, String to);

    /** Nothing happens when there is nothing under the key. */
    void delete(String key);

    /** Everything whose key begins so; the caller closes the stream. */
    Stream<Kept> under(String prefix);
}
