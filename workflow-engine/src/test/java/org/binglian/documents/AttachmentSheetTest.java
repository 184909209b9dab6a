package org.binglian.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.binglian.documents.PdfCell.Align;
import org.junit.jupiter.api.Test;

/** The kit by a sheet as Attachment 3 needs it. */
class AttachmentSheetTest {

    static byte[] sheet(int departments) {
        PdfTable table = PdfTable.columns(6, 18, 10, 10, 10, 11, 10, 30, 15)
                .textSize(10)
                .align(
                        Align.CENTRE,
                        Align.LEFT,
                        Align.RIGHT,
                        Align.RIGHT,
                        Align.RIGHT,
                        Align.RIGHT,
                        Align.RIGHT,
                        Align.LEFT,
                        Align.LEFT)
                .header(
                        PdfCell.of("序号").down(2),
                        PdfCell.of("部门").down(2),
                        PdfCell.of("受理情况（件）").across(2),
                        PdfCell.of("办结情况").across(3),
                        PdfCell.of("本月新增上网事项").down(2),
                        PdfCell.of("备注").down(2))
                .header("本月受理行政审批数", "其中：上线办理", "本月办结数（件）", "平均办理时间（天）", "超时办结数（件）");
        for (int i = 1; i <= departments; i++) {
            List<String> items = new ArrayList<>();
            for (int n = 0; n < i % 4; n++) {
                items.add("企业投资项目核准（跨县、市项目）第" + (n + 1) + "类");
            }
            table.row(
                    PdfCell.of("" + i),
                    PdfCell.of("省发展改革委" + (i % 7 == 0 ? "（省能源局、省物价局）" : "")),
                    PdfCell.of("" + i * 13),
                    PdfCell.of("" + i * 9),
                    PdfCell.of("" + i * 11),
                    PdfCell.of(i % 5 == 0 ? "—" : "6.4"),
                    PdfCell.of("0"),
                    PdfCell.numbered(items),
                    PdfCell.of(""));
        }
        table.row(
                PdfCell.of("合计").across(2).inBold().aligned(Align.CENTRE),
                PdfCell.of("1234"),
                PdfCell.of("1000"),
                PdfCell.of("1100"),
                PdfCell.of("6.4"),
                PdfCell.of("0"),
                PdfCell.of("—"),
                PdfCell.of(""));
        return PdfDocument.landscape("省级部门审批事项月度办理情况统计表")
                .title("省级部门审批事项月度办理情况统计表")
                .spread("填报单位：浙江省审改办", "统计期间：2016年9月", "计量单位：件、天")
                .table(table)
                .space(6)
                .spread("单位负责人：", "填表人：", "联系电话：", "报出日期：")
                .footer("附件3")
                .toBytes(Instant.parse("2016-09-30T01:00:00Z"));
    }

    @Test
    void theHeaderStandsOnEveryPageAndEveryPageIsNumbered() {
        List<String> pages = PdfText.pages(sheet(40));

        assertThat(pages).hasSizeGreaterThan(3);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains("本月新增上网事项", "受理情况（件）", "附件3")
                    .contains("第 " + (i + 1) + " 页，共 " + pages.size() + " 页");
        }
        assertThat(pages.get(0)).contains("计量单位：件、天");
        assertThat(pages.get(pages.size() - 1)).contains("合计", "报出日期：");
    }

    @Test
    void everyRowIsThereOnce() {
        String text = PdfText.unbroken(sheet(40));

        for (int i = 1; i <= 40; i++) {
            assertThat(text).containsOnlyOnce(i + "省发展改革委" + (i % 7 == 0 ? "（省能源" : i * 13));
        }
    }

    @Test
    void aRowTallerThanAPageContinuesOnTheNext() {
        List<String> many =
                IntStream.rangeClosed(1, 90).mapToObj(n -> "事项" + n + "号").toList();
        byte[] pdf = PdfDocument.landscape("长行")
                .table(PdfTable.columns(1, 1).header("部门", "事项").row(PdfCell.of("省建设厅"), PdfCell.numbered(many)))
                .toBytes(Instant.EPOCH);

        assertThat(PdfText.pages(pdf))
                .hasSizeBetween(3, 5)
                .allSatisfy(page -> assertThat(page).contains("部门"));
        assertThat(PdfText.unbroken(pdf)).contains("1.事项1号", "45.事项45号", "90.事项90号");
    }

    @Test
    void rowsAndHeadersThatDoNotCoverTheColumnsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PdfTable.columns(1, 1).row("only one"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PdfDocument.portrait("x").table(PdfTable.columns(1, 1).header("a", "b", "c")));
    }

    @Test
    void documentsOfManyThreadsAreTheSame() {
        byte[] expected = sheet(5);

        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> sheet(5)).toList())
                .allSatisfy(made -> assertThat(made).isEqualTo(expected));
    }
}
