package org.binglian.documents;

import java.io.InputStream;

/**
 * Keeps the files that people hand in, each under the hash of its content. What is stored is never changed and the same content is kept once.
 * Whoever refers to content keeps its hash in a column of 64 characters whose name ends in {@code hash}: what no such column names for days
 * is removed.
 */
public interface FileStore {

    /** The largest file accepted, in bytes. */
    long MAX_SIZE = 50L * 1024 * 1024;

    /**
     * Takes PDF, JPEG, PNG, OFD, DOCX and XLSX, told by content. The bytes are on the disk when this returns; the
     * stream is not closed.
     *
     * @throws org.binglian.identity.Rejected when it is empty, too large, of another type, has a name that is none or something malicious in it
     * @throws org.binglian.identity.Unavailable when it cannot be inspected or kept at the moment
     */
    StoredFile store(InputStream in, String fileName);

    /**
     * Takes what the system itself made or came with: by the same rules, but not scanned, so that neither a start nor a licence waits for
     * the scanner.
     */
    StoredFile storeOwn(InputStream in, String fileName);

    /** @throws DamagedFile when the content is missing or not what was stored */
    InputStream open(String hash);
}
