package org.binglian.api.uploads;

import java.time.Instant;
import java.util.UUID;
import org.binglian.documents.UploadInfo;

/**
 * A file on its way in.
 *
 * @param offset bytes that have arrived; the next piece begins there
 */
record UploadResource(UUID id, String fileName, long size, long offset, Instant expiresAt) {

    static UploadResource of(UploadInfo upload) {
        return new UploadResource(upload.id(), upload.fileName(), upload.size(), upload.arrived(), upload.expiresAt());
    }
}
