package org.binglian.documents;

import java.io.InputStream;
import java.util.UUID;
import org.binglian.identity.Actor;

/**
 * Takes files in pieces over connections that break: what has arrived is not sent again, after a restart neither. Somebody else's upload and
 * one that has expired (after a day) do not exist.
 */
public interface Uploads {

    /**
     * @throws org.binglian.identity.Rejected when it is empty, too large or has a name that is none, or when the owner has too many begun
     */
    UploadInfo begin(NewUpload asked, Actor owner);

    /** @throws org.binglian.identity.NotFound when the owner has no such upload */
    UploadInfo get(UUID id, Actor owner);

    /**
     * Keeps the next piece; when the connection breaks, what came of it. Reads outside of any transaction and must not be called in one.
     *
     * @param offset where the sender believes that the piece belongs
     * @throws org.binglian.identity.Conflict when it belongs elsewhere, as when two windows send the same file at the same time; nothing is kept
     * @throws org.binglian.identity.Rejected when more comes than was told; nothing is kept
     */
    UploadInfo append(UUID id, long offset, InputStream piece, Actor owner);

    /** The whole file once it is complete; whoever asked for it closes the stream. */
    InputStream content(UUID id, Actor owner);

    /**
     * Notes, in the transaction of whoever hands it in, that the application has got the file.
     *
     * @return false when it had got it already
     */
    boolean handIn(UUID id, Actor owner);

    /** Frees the space of the pieces; the upload still tells that the file was handed in. */
    void clear(UUID id);

    /** Forgets the upload with all its pieces. */
    void discard(UUID id, Actor owner);
}
