package org.binglian.licences;

import org.binglian.documents.SealCheck;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a check.
 *
 * @param licence the licence, when it is genuine and one of the library
 * @param standing of the licence today
 * @param seal what the seal of the document says; null when only a code was checked
 * @param title of the document, when that is genuine
 */
public record Verdict(
        Result result,
        @Nullable LicenceInfo licence,
        @Nullable Standing standing,
        @Nullable SealCheck seal,
        @Nullable String title) {

    public enum Result {
        /** It is from whom it says it is, and as it was then; whether it is still valid is its standing. */
        GENUINE,
        /** Changed after it was sealed. */
        ALTERED,
        /** Signed by somebody who is no department of ours. */
        FOREIGN,
        /** Without any seal. */
        NOT_SIGNED,
        /** No licence has this code. */
        UNKNOWN
    }
}
