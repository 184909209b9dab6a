package org.binglian.licences;

import java.util.List;

/**
 * What licences of a type can say beside title, number, holder, issuer and dates.
 *
 * @param code of the material type as which the licence serves
 */
public record LicenceType(String code, List<Fact> facts) {

    public LicenceType {
        facts = List.copyOf(facts);
    }

    /**
     * One thing that a licence of the type can say.
     *
     * @param key in {@link LicenceInfo#facts()}
     */
    public record Fact(String key, String title, String titleEn) {}
}
