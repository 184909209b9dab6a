package org.binglian.licences;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the licence library.
 *
 * @param type code of the material type as which it serves in later applications (2.3.2f)
 * @param number as printed on the licence; one licence of a type has it, with all of its editions
 * @param holder number of the holder's identity card or 统一社会信用代码
 * @param issuer code of the department that issued it
 * @param validUntil last day on which it is valid; none when it does not expire
 * @param verificationCode 24 signs by which anybody can check it; nobody can guess one
 * @param edition 1 for the first; each replacement counts one more
 * @param replaces id of the edition before this one
 * @param replacedBy id of the edition after this one
 * @param statusReason why it was suspended, revoked or replaced
 * @param application id of the application that it was granted in; none for a licence that was there before
 * @param source none for a licence of this library; else code of the outside library that it was fetched from
 * @param facts what it says beside, by the keys of {@link LicenceType#facts()}
 * @param documentHash content hash of its signed document in the file store, once that was made
 * @param version of the entry, counted with each change of its status
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
        LicenceStatus status,
        TrustLevel trust,
        String verificationCode,
        int edition,
        @Nullable UUID replaces,
        @Nullable UUID replacedBy,
        @Nullable String statusReason,
        @Nullable UUID application,
        String holderName,
        @Nullable String source,
        Map<String, String> facts,
        @Nullable String documentHash,
        int version) {

    public LicenceInfo {
        facts = Map.copyOf(facts);
    }

    /** A decision of the issuer goes before the dates: a revoked licence that has also expired is a revoked one. */
    public Standing standing(LocalDate on) {
        return switch (status) {
            case REVOKED -> Standing.REVOKED;
            case REPLACED -> Standing.REPLACED;
            case SUSPENDED -> Standing.SUSPENDED;
            case VALID -> byDate(on);
        };
    }

    private Standing byDate(LocalDate on) {
        if (on.isBefore(issuedOn)) {
            return Standing.NOT_YET;
        }
        return validUntil != null && on.isAfter(validUntil) ? Standing.EXPIRED : Standing.VALID;
    }
}
