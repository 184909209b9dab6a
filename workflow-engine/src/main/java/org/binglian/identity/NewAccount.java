package org.binglian.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account to register.
 *
 * @param rawPassword as the person types it; only its hash is kept
 * @param divisions codes of the divisions the person may review for; empty means all of the department
 * @param party the verified profile of an applicant
 */
public record NewAccount(
        String username,
        String rawPassword,
        String displayName,
        Set<Role> roles,
        @Nullable String department,
        @Nullable String region,
        Set<String> divisions,
        @Nullable PartyInfo party) {

    public NewAccount {
        roles = Set.copyOf(roles);
        divisions = Set.copyOf(divisions);
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
