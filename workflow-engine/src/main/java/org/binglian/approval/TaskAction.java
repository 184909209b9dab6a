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
    HAND_OVER(false);

    private final boolean reasoned;

    TaskAction(boolean reasoned) {
        this.reasoned = reasoned;
    }

    /** Whether the law or the house rules want a reason in writing. */
    public boolean needsReason() {
        return reasoned;
    }
}
