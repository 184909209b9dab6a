package org.binglian.cases;

/** How the cases stand that another one builds on. */
public enum Prerequisites {
    MET,
    OPEN,
    FAILED
}
