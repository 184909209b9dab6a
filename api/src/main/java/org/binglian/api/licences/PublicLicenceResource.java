package org.binglian.api.licences;

import java.time.LocalDate;
import java.util.Objects;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.identity.IdNumber;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.Standing;
import org.binglian.licences.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What anybody who has its code or its document may know of a licence.
 *
 * @param holder name, masked but for its ends
 * @param holderNumber masked
 * @param status whether it is valid today
 * @param testAuthority whether it was sealed with keys that are for trying out only
 */
record PublicLicenceResource(
        boolean genuine,
        String type,
        String title,
        String number,
        String holder,
        String holderNumber,
        String issuer,
        String issuerName,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        Standing status,
        boolean testAuthority) {

    static PublicLicenceResource of(Verdict verdict, DepartmentNames names, boolean testAuthority) {
        LicenceInfo licence = Objects.requireNonNull(verdict.licence());
        return new PublicLicenceResource(
                true,
                licence.type(),
                licence.title(),
                licence.number(),
                MaskedName.of(licence.holderName()),
                IdNumber.masked(licence.holder()),
                licence.issuer(),
                names.of(licence.issuer()),
                licence.issuedOn(),
                licence.validUntil(),
                Objects.requireNonNull(verdict.standing()),
                testAuthority);
    }
}
