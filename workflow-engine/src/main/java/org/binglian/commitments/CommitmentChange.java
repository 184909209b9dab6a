package org.binglian.commitments;

import java.time.Instant;
import java.util.UUID;
import org.binglian.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a commitment or to its check; told in the transaction in which it happens.
 *
 * @param caseId none before the application is filed
 * @param subject what it is about: a requirement, or the number of the case that is checked
 * @param reason what was found or given as reason, if anything
 */
public record CommitmentChange(
        Kind kind,
        UUID applicationId,
        @Nullable UUID caseId,
        String subject,
        @Nullable String reason,
        Actor by,
        Instant at) {

    /** What happened; the names are those of the audit trail. */
    public enum Kind {
        CommitmentSigned,
        CommitmentCoSigned,
        CommitmentWithdrawn,
        CommitmentCheckBegun,
        CommitmentKept,
        CommitmentCorrected,
        RevocationProposed,
        CommitmentCheckedAgain,
        CommitmentBroken
    }
}
