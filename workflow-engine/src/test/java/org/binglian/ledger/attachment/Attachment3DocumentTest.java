package org.binglian.ledger.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.binglian.documents.PdfText;
import org.binglian.ledger.MonthlyLedger;
import org.junit.jupiter.api.Test;

class Attachment3DocumentTest {

    private static final Instant MADE_AT = Instant.parse("2016-09-30T08:00:00Z");

    @Test
    void saysEverythingThatTheNoticeAsksFor() {
        assertThat(PdfText.unbroken(pdf(TestLedger.september())))
                .startsWith("省级部门审批事项月度办理情况统计表2016年9月")
                .contains("表号：附件3", "填报单位：省审改办", "统计期间：2016年9月1日至30日", "计量单位：件、天")
                .contains("部门名称", "本月受理行政审批数（件）", "本月新增上网事项", "备注")
                .contains("2．省文物局000—0—")
                .contains("1．企业投资项目核准", "1．+1+1")
                .contains("合计1236989110112.34")
                .contains("单位负责人：", "填表人：", "联系电话：", "报出日期：")
                .contains("本表为草稿");
    }

    @Test
    void everyPageHasTheHeadingAndItsNumber() {
        List<String> pages = PdfText.pages(pdf(TestLedger.wholeProvince()));

        assertThat(pages).hasSizeGreaterThan(1);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("部门名称", "本月新增上网事项", "第 " + (i + 1) + " 页，共 " + pages.size() + " 页");
        }
    }

    @Test
    void everyDepartmentHasItsRowInOrder() {
        String text = PdfText.unbroken(pdf(TestLedger.wholeProvince()));

        int before = -1;
        for (Line line : Line.of(TestLedger.wholeProvince())) {
            int place = text.indexOf(line.department());
            assertThat(place).as(line.department()).isGreaterThan(before);
            before = place;
        }
    }

    private static byte[] pdf(MonthlyLedger ledger) {
        return Document3.of(ledger, MADE_AT);
    }
}
