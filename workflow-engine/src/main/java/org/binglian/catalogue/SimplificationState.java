package org.binglian.catalogue;

/** Where a simplification 简化优化 stands: the round in which a department works over all its items of one kind. */
public enum SimplificationState {
    NOT_OPENED("未填报"),
    DRAFT("填报中"),
    SUBMITTED("审核中"),
    RETURNED("退回修改"),
    APPROVED("审改办已同意"),
    CONSENTED("省政府已同意"),
    PUBLISHED("已公布");

    private final String title;

    SimplificationState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether the department may still change what it proposes. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether a round is under way, so that no other may be opened. */
    public boolean open() {
        return this != NOT_OPENED && this != PUBLISHED;
    }
}
