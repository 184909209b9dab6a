package org.binglian.catalogue;

import java.util.Arrays;
import org.binglian.identity.NotFound;

/** The two sheets of the notice in which a department proposes how its items become simpler; each is for one kind of item. */
public enum Attachment {
    ONE(1, ItemKind.LICENSING, "省级部门行政许可事项简化优化表"),
    TWO(2, ItemKind.APPROVAL_NATURE, "省级部门具有审批性质的事项简化优化表");

    private final int number;
    private final ItemKind kind;
    private final String title;

    Attachment(int number, ItemKind kind, String title) {
        this.number = number;
        this.kind = kind;
        this.title = title;
    }

    public int number() {
        return number;
    }

    /** The kind of item that it lists, every one of the department (3.1). */
    public ItemKind kind() {
        return kind;
    }

    /** Its heading in the notice. */
    public String title() {
        return title;
    }

    /** @throws NotFound when the notice has no such attachment of items */
    public static Attachment of(int number) {
        return Arrays.stream(values())
                .filter(attachment -> attachment.number == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("attachment", String.valueOf(number)));
    }

    public static Attachment of(ItemKind kind) {
        return Arrays.stream(values())
                .filter(attachment -> attachment.kind == kind)
                .findFirst()
                .orElseThrow();
    }
}
