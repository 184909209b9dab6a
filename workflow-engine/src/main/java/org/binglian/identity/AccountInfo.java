package org.binglian.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as others may see it.
 *
 * @param enabled a disabled account cannot log in and no longer acts
 */
public record AccountInfo(
        String username,
        String displayName,
        Set<Role> roles,
        @Nullable String department,
        @Nullable String region,
        Set<String> divisions,
        boolean enabled) {

    public AccountInfo {
        roles = Set.copyOf(roles);
        divisions = Set.copyOf(divisions);
    }
}
