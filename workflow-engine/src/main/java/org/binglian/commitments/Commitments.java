package org.binglian.commitments;

import java.util.List;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;

/**
 * What applicants sign instead of proving it. Whether a commitment may replace the material, and whether the applicant may change
 * something now, is for the caller to know.
 */
@Clause("2.1.3d")
public interface Commitments {

    /** What is to be signed, with the applicant's names filled in. */
    CommitmentText text(Promise promise);

    /**
     * Signs, in place of an earlier signature for the same requirement. When an agent signs, the party has to sign too.
     *
     * @throws org.binglian.identity.Rejected when the text is not the one that was read, or the party has broken its word not long ago
     */
    SignedCommitment sign(Promise promise, Signature signature, Actor by);

    /**
     * The party's own signature under what an agent signed; once more changes nothing.
     *
     * @throws org.binglian.identity.NotFound when there is none, it is another party's, or it is the agent who asks
     */
    SignedCommitment coSign(UUID id, Actor by);

    /** The material was handed in after all. */
    void withdraw(UUID id, Actor by);

    /** Those of an application, in the order of their signing. */
    List<SignedCommitment> of(UUID applicationId);
}
