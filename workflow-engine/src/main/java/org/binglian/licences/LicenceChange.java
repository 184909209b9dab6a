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

    /** What happened; the names are those of the audit trail. */
    public enum Kind {
        LicenceSuspended,
        LicenceResumed,
        LicenceRevoked,
        LicenceReplaced,
        /** Its holder is shown that it will expire soon. */
        LicenceExpiryReminded
    }
}
