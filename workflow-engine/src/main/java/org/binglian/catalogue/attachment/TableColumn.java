package org.binglian.catalogue.attachment;

import org.binglian.catalogue.Attachment;

/** The eight columns of the notice, in its order and wording. */
enum TableColumn {
    NAME("事项名称", 16, "事项名称"),
    LINES("要求提供的前置条件和材料", 34, "前置条件"),
    BASIS("依据的文件名称和具体条款", 32, "依据"),
    OPINION("部门意见（建议继续保留或取消）", 18, "部门意见"),
    STEPS("建议取消的环节", 14, "取消的环节"),
    CUT("承诺办理时间缩短（％）", 10, "缩短"),
    ONLINE("是否网上%s（若否请说明原因及预计上网安排）", 20, "是否网上"),
    REMARKS("备注", 14, "备注");

    private final String title;
    private final int width;
    private final String mark;

    TableColumn(String title, int width, String mark) {
        this.title = title;
        this.width = width;
        this.mark = mark;
    }

    /** The two attachments ask for the same in one word of difference. */
    String title(Attachment attachment) {
        return title.formatted(attachment == Attachment.ONE ? "审批" : "办理");
    }

    /** In digits; a Chinese character is two wide. */
    int width() {
        return width;
    }

    /** What a heading has to contain to be this column's, whatever else departments make of it. */
    String mark() {
        return mark;
    }

    /** Whether it speaks of the whole item, not of one of its lines. */
    boolean ofItem() {
        return this != LINES && this != BASIS && this != OPINION;
    }
}
