package org.binglian.licences;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the licence library.
 *
 * @param type code of the material type as which it serves in later applications (2.3.2f)
 * @param number as printed on the licence, unique within its type
 * @param holder number of the holder's identity card or 统一社会信用代码
 * @param issuer code of the department that issued it
 * @param validUntil last day on which it is valid; none when it does not expire
 */
public record LicenceInfo(
        UUID id,
        String type,
        String title,
        String number,
        String holder,
        String issuer,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        LicenceStatus status) {}
