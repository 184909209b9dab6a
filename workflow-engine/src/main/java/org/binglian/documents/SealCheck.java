package org.binglian.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the seal of a PDF says.
 *
 * @param department code of the department that sealed it; null unless the seal is one of ours
 * @param signerName the name in the signer's certificate, whoever that is
 * @param signedAt as the signer says
 * @param timeStampedAt as a time-stamping authority says
 */
public record SealCheck(
        SealState state,
        @Nullable String department,
        @Nullable String signerName,
        @Nullable Instant signedAt,
        @Nullable Instant timeStampedAt) {

    public enum SealState {
        /** There is no signature in it. */
        NOT_SIGNED,
        /** Something was changed, added or cut off after it was signed. */
        ALTERED,
        /** Signed, but with no key of a department of ours. */
        FOREIGN,
        /** Sealed here; every byte that was signed is as it was then, and nothing was added. */
        INTACT
    }

    public static SealCheck unproven(SealState state) {
        return new SealCheck(state, null, null, null, null);
    }
}
