package org.binglian.materials;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The licence of the library that stands in for a material, so that the applicant brings none (2.1.1c, 2.1.1d).
 *
 * @param id in the licence library
 * @param issuer code of the department that issued it
 * @param issuerName its name in words
 * @param validUntil last day on which it is valid; none when it does not expire
 * @param stands false when it was suspended or revoked or has expired since it was decided that it serves
 * @param whyNot why it stands no more, in the reader's language; none while it stands
 */
public record LicenceSource(
        UUID id,
        String title,
        String number,
        String issuer,
        String issuerName,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        boolean stands,
        @Nullable String whyNot) {}
