package org.binglian.supervision;

/** How far a finding has come: {@code OPEN → EXPLAINED | CONTESTED → UPHELD | REVOKED → CLOSED}. */
public enum FindingState {
    /** The department has not answered yet. */
    OPEN,
    /** The department has said why it happened. */
    EXPLAINED,
    /** The department says that it is not so. */
    CONTESTED,
    /** Supervision stands by it. */
    UPHELD,
    /** Supervision takes it back. */
    REVOKED,
    CLOSED;

    /** Whether it is the department's turn, or supervision has to decide. */
    public boolean undecided() {
        return this == OPEN || this == EXPLAINED || this == CONTESTED;
    }
}
