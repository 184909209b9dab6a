package org.binglian.ledger;

/** How far a month has come on its way to publication. */
public enum LedgerState {
    /** Still counted live from the facts; nobody has answered for the figures yet. */
    DRAFT
}
