package org.binglian.identity;

/** Whether an applicant files as a natural person or as an organisation. */
public enum PartyKind {
    PERSON,
    ORGANISATION
}
