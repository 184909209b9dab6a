package org.binglian.licences;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A licence to be entered into the library.
 *
 * @param type code of the material type as which it serves in later applications (2.3.2f)
 * @param number as printed on the licence; without one the library gives it the next of the issuer
 * @param holder number of the holder's identity card or 统一社会信用代码
 * @param issuer code of the department that issues it
 * @param validUntil last day on which it is valid; none when it does not expire
 * @param project id of the only project that it is for; none when it is for whatever its holder does
 * @param instrument id of the decision by which it was granted; none for a licence that was there before
 * @param holderName the holder's name as the licence says it
 * @param application id of the application that it was granted in; none for a licence that was there before
 * @param facts what it says beside, by the keys of the facts of its type; others are refused
 * @param source none for a licence of this library; else code of the outside library that it was fetched from
 */
public record NewLicence(
        String type,
        String title,
        @Nullable String number,
        String holder,
        String issuer,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable UUID project,
        @Nullable UUID instrument,
        TrustLevel trust,
        String holderName,
        @Nullable UUID application,
        Map<String, String> facts,
        @Nullable String source) {

    public NewLicence {
        facts = Map.copyOf(facts);
    }
}
