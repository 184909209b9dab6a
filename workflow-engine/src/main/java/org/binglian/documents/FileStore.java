package org.binglian.documents;

import java.io.InputStream;

/**
 * Keeps the files that people hand in, each under the hash of its content, in {@code files} of the data directory.
 * What is stored is never changed and the same content is kept once.
 */
public interface FileStore {

    /** The largest file accepted, in bytes. */
    long MAX_SIZE = 50L * 1024 * 1024;

    /**
     * Takes PDF, JPEG, PNG, OFD, DOCX and XLSX, told by content. The bytes are on the disk when this returns; the
     * stream is not closed.
     *
     * @throws org.binglian.identity.Rejected when it is empty, too large, of another type or has a name that is none
     */
    StoredFile store(InputStream in, String fileName);

    /** @throws org.binglian.identity.NotFound when there is no content with this hash */
    InputStream open(String hash);
}
