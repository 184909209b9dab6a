package org.binglian.api.uploads;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.binglian.documents.NewUpload;
import org.jspecify.annotations.Nullable;

/**
 * A file that is going to be sent in pieces.
 *
 * @param size of the whole file in bytes
 * @param sha256 of the whole file in lower-case hexadecimal, if known; a file that arrives otherwise is refused
 */
record BeginUpload(
        @NotBlank String fileName,
        @Positive long size,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String sha256) {

    NewUpload asked(UUID application, String requirement) {
        return new NewUpload(application, requirement, fileName, size, sha256);
    }
}
