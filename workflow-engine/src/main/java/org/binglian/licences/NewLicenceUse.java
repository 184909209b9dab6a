package org.binglian.licences;

import java.util.UUID;

/**
 * A use of a licence that is to be recorded.
 *
 * @param department code of the department that uses it
 * @param purpose what for, in words that the holder understands: the item's name
 * @param legalGround the provision that demands the material
 * @param by username; the applicant's when the use follows from filing
 */
public record NewLicenceUse(
        UUID licence,
        UUID application,
        String applicationNumber,
        String department,
        UseKind kind,
        String purpose,
        String legalGround,
        String by) {}
