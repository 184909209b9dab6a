package org.binglian.seeds;

import java.util.Set;
import org.binglian.identity.NewAccount;
import org.binglian.identity.PartyInfo;
import org.binglian.identity.PartyKind;
import org.binglian.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code demo/people.json}.
 *
 * @param divisions codes of the divisions that the person works for; null for all of the department
 */
record DemoPerson(
        String username,
        String displayName,
        Set<Role> roles,
        @Nullable String department,
        @Nullable String region,
        @Nullable Set<String> divisions,
        @Nullable Profile party) {

    record Profile(
            String name,
            PartyKind kind,
            String idNumber,
            @Nullable String legalRepresentative,
            String phone,
            @Nullable String address) {}

    NewAccount account(String password) {
        PartyInfo profile = party == null
                ? null
                : new PartyInfo(
                        username,
                        party.name(),
                        party.kind(),
                        party.idNumber(),
                        party.legalRepresentative(),
                        party.phone(),
                        party.address());
        return new NewAccount(
                username,
                password,
                displayName,
                roles,
                department,
                region,
                divisions == null ? Set.of() : divisions,
                profile);
    }
}
