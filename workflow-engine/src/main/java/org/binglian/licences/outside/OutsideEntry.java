package org.binglian.licences.outside;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.binglian.licences.TrustLevel;
import org.jspecify.annotations.Nullable;

/**
 * A licence as an outside library tells it.
 *
 * @param id by which that library knows it
 * @param holder number of the holder's identity card or 统一社会信用代码
 * @param issuer code of the department that issued it
 * @param validUntil last day on which it is valid; none when it does not expire
 * @param trust as that library knows it; A when it says nothing, because it speaks for the issuer
 */
record OutsideEntry(
        String id,
        String type,
        String title,
        String number,
        String holder,
        @Nullable String holderName,
        String issuer,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable TrustLevel trust) {

    /**
     * Refuses what was not asked for: a library that gives another person's licence, one of another kind or one of a
     * department that it does not speak for cannot be believed in anything else of the same answer either.
     */
    OutsideEntry requireAnswering(String askedHolder, Set<String> askedTypes, Set<String> departments) {
        require("id", present(id, 200));
        require("type", present(type, 60) && askedTypes.contains(type));
        require("title", present(title, 200));
        require("number", present(number, 100));
        require("holder", askedHolder.equals(holder));
        require("issuer", present(issuer, 40) && departments.contains(issuer));
        require("issuedOn", issuedOn != null);
        require("validUntil", validUntil == null || !validUntil.isBefore(issuedOn));
        require("holderName", holderName == null || present(holderName, 200));
        return this;
    }

    /** What no two licences have in common. */
    List<String> key() {
        return List.of(type, number.strip());
    }

    /** Fields that the sender left out are null, whatever the types say. */
    private static boolean present(@Nullable String value, int longest) {
        return value != null && !value.isBlank() && value.length() <= longest;
    }

    private static void require(String field, boolean right) {
        if (!right) {
            throw OutsideFault.wrong("licence with a wrong " + field);
        }
    }
}
