package org.binglian.catalogue;

/** What a numbered line of an attachment speaks of. */
public enum LineKind {
    PRECONDITION("前置条件"),
    MATERIAL("申报材料");

    private final String title;

    LineKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
