package org.binglian.materials.decided;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that a department has from an earlier application of the same applicant (2.1.1b).
 *
 * @param application acceptance number of the earlier application
 * @param validUntil last day on which it may be used again; none when it does not expire
 */
record OnFile(
        String department,
        String application,
        UploadedDocument document,
        LocalDate receivedOn,
        @Nullable LocalDate validUntil) {

    boolean validOn(LocalDate day) {
        return validUntil == null || !day.isAfter(validUntil);
    }
}
