package org.binglian.commitments;

import org.jspecify.annotations.Nullable;

/**
 * How somebody signs.
 *
 * @param textHash of the text that was read; none for the text as it is now
 * @param signedName as typed; none for the account's name
 */
public record Signature(@Nullable String textHash, @Nullable String signedName) {

    /** The account's own name under the text as it is now. */
    public static final Signature PLAIN = new Signature(null, null);
}
