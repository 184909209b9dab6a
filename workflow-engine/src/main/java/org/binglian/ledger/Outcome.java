package org.binglian.ledger;

import org.binglian.cases.CaseState;

/** How an accepted case ended, as far as a ledger cares. */
public enum Outcome {
    APPROVED,
    REFUSED,
    WITHDRAWN,
    TERMINATED;

    /** Throws {@code IllegalArgumentException} for a state that is no end of an accepted case. */
    public static Outcome of(CaseState state) {
        return switch (state) {
            // an approval that is revoked later was still an approval of its month
            case APPROVED, REVOKED -> APPROVED;
            case REFUSED -> REFUSED;
            case WITHDRAWN -> WITHDRAWN;
            case TERMINATED -> TERMINATED;
            case FILED, ACCEPTED, UNDER_REVIEW, SUSPENDED, NOT_ACCEPTED ->
                throw new IllegalArgumentException("No end of an accepted case: " + state);
        };
    }
}
