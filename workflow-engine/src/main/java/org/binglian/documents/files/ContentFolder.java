package org.binglian.documents.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.binglian.documents.DamagedFile;
import org.binglian.identity.NotFound;

/**
 * Content by its SHA-256, two levels of folders deep; the same content lies there once. Content that {@link UnusedContent} has taken away
 * is still found, should somebody have begun to refer to it at that very moment.
 */
public final class ContentFolder {

    static final String REMOVED = "removed/";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Storage storage;
    private final Incoming incoming;

    ContentFolder(Storage storage, Incoming incoming) {
        this.storage = storage;
        this.incoming = incoming;
    }

    /** Keeps content that the system made itself; gives its hash. */
    public String keep(InputStream in) {
        Content content = incoming.receive(in, Long.MAX_VALUE);
        try {
            keep(content);
            return content.hash();
        } finally {
            incoming.discard(content.file());
        }
    }

    /**
     * Everything is read once before the first byte is given out, so that whoever asked is told of the damage instead of getting half a file.
     *
     * @throws DamagedFile when the content is missing or not what was kept
     */
    public InputStream open(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new NotFound("file", hash);
        }
        try (InputStream content = stored(hash)) {
            if (!Sha256.of(content).equals(hash)) {
                throw DamagedFile.altered(hash, null);
            }
        } catch (IOException e) {
            throw DamagedFile.altered(hash, e);
        }
        return stored(hash);
    }

    private InputStream stored(String hash) {
        return storage.open(place(hash))
                .or(() -> storage.open(REMOVED + hash))
                .orElseThrow(() -> DamagedFile.missing(hash));
    }

    /** Puts received content in its place; content that is there already stays as it is. */
    void keep(Content content) {
        if (!has(content.hash())) {
            storage.put(place(content.hash()), content.file());
        }
    }

    boolean has(String hash) {
        return storage.has(place(hash));
    }

    static String place(String hash) {
        return hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash;
    }
}
