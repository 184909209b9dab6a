package org.binglian.licences;

import java.time.Instant;
import org.binglian.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a licence; told in the transaction in which it happens.
 *
 * @param licence as it is after it
 * @param reason what the issuer gave as reason, if one was asked for
 */
public record LicenceChange(
        Kind kind, LicenceInfo licence, @Nullable String reason, Actor by, Instant at) {

    /** What happened. */
    public enum Kind {
        SUSPENDED("LicenceSuspended"),
        RESUMED("LicenceResumed"),
        REVOKED("LicenceRevoked"),
        REPLACED("LicenceReplaced"),
        /** Its holder is shown that it will expire soon. */
        EXPIRY_REMINDED("LicenceExpiryReminded");

        private final String event;

        Kind(String event) {
            this.event = event;
        }

        /** Its stable name in the audit trail. */
        public String event() {
            return event;
        }
    }
}
