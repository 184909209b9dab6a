package org.binglian.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody is going to send in pieces.
 *
 * @param size of the whole file in bytes
 * @param sha256 of the whole file in lower-case hexadecimal, if the sender knows it; compared at the end
 */
public record NewUpload(
        UUID applicationId,
        String requirement,
        String fileName,
        long size,
        @Nullable String sha256) {}
