package org.binglian.commitments;

import org.jspecify.annotations.Nullable;

/**
 * The text of a commitment with the applicant's names filled in.
 *
 * @param hash SHA-256 of the text as UTF-8, in hexadecimal
 * @param checkDays working days after the decision within which it is checked; the shortest when several items rely on it
 * @param signature what was signed before, when it was
 */
public record CommitmentText(
        String text, String hash, int checkDays, @Nullable SignedCommitment signature) {}
