package org.binglian.identity;

import org.jspecify.annotations.Nullable;

/**
 * Where a person can be reached outside of the app.
 *
 * @param email none when unknown
 * @param phone a mobile number; none when unknown
 */
public record Contact(@Nullable String email, @Nullable String phone) {

    /** Reaches nobody. */
    public static final Contact NONE = new Contact(null, null);
}
