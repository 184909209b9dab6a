package org.binglian.supervision;

/** What can be done about a finding. */
public enum FindingAction {
    /** Supervision gives a card, and the department has five working days again. */
    CARD,
    /** The department says why. */
    EXPLAIN,
    /** The department says that it is not so. */
    CONTEST,
    /** Supervision stands by it. */
    UPHOLD,
    /** Supervision takes it back. */
    REVOKE,
    /** Supervision is through with it. */
    CLOSE;

    /** Whether supervision does it; the department otherwise. */
    public boolean ofSupervision() {
        return this != EXPLAIN && this != CONTEST;
    }

    /** Whether a finding that has come so far leaves room for it; time limits and cards apart. */
    public boolean allowedIn(FindingState state) {
        return switch (this) {
            case CARD, UPHOLD, REVOKE -> state.undecided();
            case EXPLAIN, CONTEST -> state == FindingState.OPEN;
            case CLOSE -> state == FindingState.UPHELD || state == FindingState.REVOKED;
        };
    }
}
