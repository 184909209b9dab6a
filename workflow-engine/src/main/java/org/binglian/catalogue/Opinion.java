package org.binglian.catalogue;

/** What a department proposes for a precondition or a material 取消或保留的意见 (2.1.2b). */
public enum Opinion {
    KEEP("保留"),
    CANCEL("取消"),
    ADJUST("调整");

    private final String title;

    Opinion(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
