package org.binglian.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a file has come that is sent in pieces.
 *
 * @param size of the whole file in bytes
 * @param sha256 of the whole file as its sender told it
 * @param arrived bytes that are safely kept; sending goes on there
 * @param handedIn whether the application has got the file
 */
public record UploadInfo(
        UUID id,
        UUID applicationId,
        String requirement,
        String fileName,
        long size,
        @Nullable String sha256,
        long arrived,
        boolean handedIn,
        Instant expiresAt) {

    public boolean complete() {
        return arrived == size;
    }
}
