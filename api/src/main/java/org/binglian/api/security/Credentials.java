package org.binglian.api.security;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record Credentials(
        @NotNull @Size(max = 100) String username,
        @NotNull @Size(max = 200) String password) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "Credentials[" + username + "]";
    }
}
