package org.binglian.approval;

import org.binglian.identity.Clause;

/** What an officer can do with a task. */
public enum TaskAction {
    ACCEPT(false),
    REQUEST_CORRECTIONS(false),
    @Clause("article 38")
    NOT_ACCEPT(true),
    PASS(false),
    OBJECT(true),
    APPROVE(false),
    @Clause("article 38")
    REFUSE(true),
    HAND_OVER(false),
    /** The commitment is true (2.1.3d). */
    KEPT(false),
    /** It was untrue and was mended within the period given; the comment says how. */
    CORRECTED(true),
    /** Of the reviewer: proposed; of whoever decides: carried out. */
    @Clause("2.1.3d")
    REVOKE(true),
    CHECK_AGAIN(true),
    /** An original differs and the approval stands all the same; the comment says why (2.3.2b). */
    @Clause("2.3.2b")
    UPHOLD(true);

    private final boolean reasoned;

    TaskAction(boolean reasoned) {
        this.reasoned = reasoned;
    }

    /** Whether the law or the house rules want a reason in writing. */
    public boolean needsReason() {
        return reasoned;
    }
}
