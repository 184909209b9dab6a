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

    /** What happened. */
    public enum Kind {
        SIGNED("CommitmentSigned"),
        CO_SIGNED("CommitmentCoSigned"),
        WITHDRAWN("CommitmentWithdrawn"),
        CHECK_BEGUN("CommitmentCheckBegun"),
        KEPT("CommitmentKept"),
        CORRECTED("CommitmentCorrected"),
        REVOCATION_PROPOSED("RevocationProposed"),
        CHECKED_AGAIN("CommitmentCheckedAgain"),
        BROKEN("CommitmentBroken");

        private final String event;

        Kind(String event) {
            this.event = event;
        }

        /** Its name in the audit trail. */
        public String event() {
            return event;
        }
    }
}
