package org.binglian.worktime;

/** Which period of the law a clock measures. */
public enum ClockKind {
    /** 5 working days from receipt to acceptance or a correction request (article 32). */
    ACCEPTANCE,
    /** From acceptance to the decision (article 42). */
    CASE,
    /** 10 working days from the decision to its delivery (article 44). */
    DELIVERY,
    /** From a decision that rests on commitments to the end of their check (2.1.3d). */
    COMMITMENT_CHECK
}
