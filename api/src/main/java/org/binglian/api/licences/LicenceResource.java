package org.binglian.api.licences;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.Standing;
import org.binglian.licences.TrustLevel;
import org.jspecify.annotations.Nullable;

/**
 * A licence as its holder or its issuer reads it.
 *
 * @param holderNumber whole for the holder, masked for everybody else
 * @param endsInDays days that it stays valid, once its holder is reminded of them
 * @param verificationCode in groups of four
 * @param source code of the outside library that keeps it; none for this one
 * @param facts what it says beside, in the order of its type
 * @param allowedActions what the reader may do with it now
 */
record LicenceResource(
        UUID id,
        int version,
        String type,
        String title,
        String number,
        String holderName,
        String holderNumber,
        String issuer,
        String issuerName,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        Standing standing,
        @Nullable Integer endsInDays,
        @Nullable String statusReason,
        TrustLevel trust,
        int edition,
        @Nullable UUID replaces,
        @Nullable UUID replacedBy,
        String verificationCode,
        @Nullable String source,
        List<FactResource> facts,
        Set<LicenceAction> allowedActions) {

    /** One thing that it says. */
    record FactResource(String key, String title, String value) {}

    enum LicenceAction {
        SUSPEND,
        RESUME,
        REVOKE,
        REPLACE
    }

    /** An edition of a licence in the chain of its editions. */
    record EditionResource(
            UUID id,
            int edition,
            String number,
            LocalDate issuedOn,
            @Nullable LocalDate validUntil,
            Standing standing,
            @Nullable String statusReason) {

        static EditionResource of(LicenceInfo licence, Standing standing) {
            return new EditionResource(
                    licence.id(),
                    licence.edition(),
                    licence.number(),
                    licence.issuedOn(),
                    licence.validUntil(),
                    standing,
                    licence.statusReason());
        }
    }
}
