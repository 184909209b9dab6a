package org.binglian.catalogue;

/** What somebody may do to a simplification at the moment. */
public enum SimplificationAction {
    OPEN,
    EDIT,
    SUBMIT,
    COMMENT,
    RETURN,
    APPROVE,
    CONSENT,
    PUBLISH
}
