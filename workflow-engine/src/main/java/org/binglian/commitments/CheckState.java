package org.binglian.commitments;

/** How the check of a case's commitments stands. */
public enum CheckState {
    /** 待核查 */
    TO_CHECK,
    /** 建议撤销: the reviewer found it untrue, and the department is to decide. */
    REVOCATION_PROPOSED,
    /** 承诺属实 */
    KEPT,
    /** 已改正: it was untrue and was mended within the period given for it. */
    CORRECTED,
    /** 已撤销: the approval was taken back. */
    REVOKED;

    public boolean open() {
        return this == TO_CHECK || this == REVOCATION_PROPOSED;
    }
}
