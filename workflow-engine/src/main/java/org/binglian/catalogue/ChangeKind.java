package org.binglian.catalogue;

/** What happened to a line of a guide between two versions. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED
}
