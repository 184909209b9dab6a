package org.binglian.identity;

import org.jspecify.annotations.Nullable;

/**
 * The verified profile of an applicant, the source of what a form fills in by itself.
 *
 * @param idNumber number of the identity card of a person, 统一社会信用代码 of an organisation
 * @param legalRepresentative of an organisation only
 */
public record PartyInfo(
        String username,
        String name,
        PartyKind kind,
        String idNumber,
        @Nullable String legalRepresentative,
        String phone,
        @Nullable String address) {}
