package org.binglian.catalogue.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.binglian.catalogue.AttachmentTable;
import org.binglian.documents.PdfText;
import org.junit.jupiter.api.Test;

class TableDocumentTest {

    @Test
    void saysEverythingThatTheNoticeAsksFor() {
        assertThat(PdfText.unbroken(pdf(SampleTables.ofOneItem())))
                .startsWith("附件1省级部门行政许可事项简化优化表填表部门（盖章）：省发展改革委联系人：张三联系电话：0571-87050000")
                .contains("事项名称", "前置条件", "部门意见", "承诺办", "注：1．本部门所有行政许可事项都必须填报。")
                .contains("2．前置条件需注明涉及部门和文件名称。", "3．承诺办理时间缩短处填写简化优化后缩短的百分比。")
                .contains("33.3", "第1页，共1页", "4．材料：=SUM(A1)");
    }

    @Test
    void everyPageHasTheHeadingAndItsNumber() {
        List<String> pages = PdfText.pages(pdf(SampleTables.ofTwelveItems()));

        assertThat(pages).hasSizeGreaterThan(2);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("事项名称", "备注", "第 " + (i + 1) + " 页，共 " + pages.size() + " 页");
        }
        String all = String.join("", pages);
        for (int i = 1; i <= 12; i++) {
            assertThat(all).contains("第" + i + "类");
        }
    }

    @Test
    void anItemThatBreaksOverPagesSaysItsNameOnEach() {
        List<String> pages = PdfText.pages(pdf(SampleTables.ofThirtyLines()));

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.get(0)).contains("省级重点实", "1．");
        assertThat(pages.get(1).replaceAll("\\s", "")).contains("（续）");
        String all = String.join("", pages).replaceAll("\\s", "");
        for (int i = 1; i <= 30; i++) {
            assertThat(all).contains("第" + i + "项");
        }
    }

    @Test
    void anAttachmentWithoutItemsIsStillOfficial() {
        assertThat(PdfText.unbroken(pdf(SampleTables.empty())))
                .startsWith("附件2省级部门具有审批性质的事项简化优化表")
                .contains("本部门没有日常管理中具有审批性质的事项。", "第1页，共1页");
    }

    private static byte[] pdf(AttachmentTable table) {
        return TableDocument.of(table, Instant.parse("2016-09-30T08:00:00Z"));
    }
}
