package org.binglian.materials.decided;

import org.binglian.commitments.SignedCommitment;
import org.binglian.materials.CommitmentInfo;
import org.jspecify.annotations.Nullable;

/**
 * The applicant's word instead of a material.
 *
 * @param signed what was signed for the requirement under the versions of its items as they are; none when nothing was, or for others
 * @param counts false while nobody relies on it, because the applicant broke it elsewhere
 */
record Word(@Nullable SignedCommitment signed, boolean counts) {

    static final Word NONE = new Word(null, true);

    @Nullable CommitmentInfo info() {
        return signed == null ? null : info(signed);
    }

    static CommitmentInfo info(SignedCommitment signed) {
        return new CommitmentInfo(
                signed.id(),
                signed.signedBy(),
                signed.signedAt(),
                signed.textHash(),
                !signed.complete(),
                signed.coSignedBy());
    }
}
