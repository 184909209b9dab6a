package org.binglian.catalogue.attachment;

import java.util.List;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.AttachmentTable;

/** What stands around the table, in the words of the notice. */
record Wording(String mark, String title, List<String> particulars, String empty, List<String> notes) {

    static final String DEPARTMENT = "填表部门（盖章）";
    static final String CONTACT = "联系人";
    static final String PHONE = "联系电话";

    static Wording of(AttachmentTable table) {
        Attachment attachment = table.attachment();
        String items = attachment == Attachment.ONE ? "行政许可事项" : "日常管理中具有审批性质的事项";
        return new Wording(
                "附件" + attachment.number(),
                attachment.title(),
                List.of(
                        DEPARTMENT + "：" + table.departmentName(),
                        CONTACT + "：" + table.contact(),
                        PHONE + "：" + table.phone()),
                "本部门没有" + items + "。",
                List.of("注：1．本部门所有" + items + "都必须填报。", "　　2．前置条件需注明涉及部门和文件名称。", "　　3．承诺办理时间缩短处填写简化优化后缩短的百分比。"));
    }
}
