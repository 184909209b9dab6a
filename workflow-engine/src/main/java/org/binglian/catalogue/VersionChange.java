package org.binglian.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the public is told about a new version of a guide: why it was made and on what consent it rests.
 *
 * @param reason in the department's words
 * @param consentNumber number of the document by which the provincial government consented
 * @param publishedOn the day on which it was made public, not later than its effective date
 */
public record VersionChange(
        String reason,
        @Nullable String consentNumber,
        @Nullable LocalDate consentedOn,
        LocalDate publishedOn) {}
