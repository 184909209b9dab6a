package org.binglian.licences;

import org.binglian.identity.Clause;

/** Whether a licence counts on a given day: what its issuer decided and its dates together. */
@Clause("2.3.2f")
public enum Standing {
    VALID,
    /** Issued later than the day. */
    NOT_YET,
    SUSPENDED,
    REVOKED,
    REPLACED,
    EXPIRED
}
