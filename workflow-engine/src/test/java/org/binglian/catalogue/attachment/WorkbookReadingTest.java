package org.binglian.catalogue.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.AttachmentReading;
import org.binglian.catalogue.AttachmentReading.ReadLine;
import org.binglian.catalogue.AttachmentReading.ReadRow;
import org.binglian.catalogue.LineKind;
import org.binglian.catalogue.Online.Status;
import org.binglian.catalogue.Opinion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What departments make of the sheet. */
class WorkbookReadingTest {

    @Test
    void severalNumberedLinesMayStandInOneCell() {
        AttachmentReading read = FilledWorkbook.begun()
                .row(
                        "1．企业投资项目核准",
                        "1．规划选址意见\n2．用地预审意见\n３、申请报告",
                        "1．《条例》第六条\n2.《土地管理法》第五十二条\n3. 《条例》第七条",
                        "１．保留\n２．建议取消，可共享取得\n３．建议继续保留",
                        "1．初审\n2．会签",
                        "２５％",
                        "是",
                        "无")
                .row("注：１．本部门所有行政许可事项都必须填报。")
                .read();

        ReadRow item = only(read.rows());
        assertThat(item.name()).isEqualTo("企业投资项目核准");
        assertThat(item.lines())
                .extracting(ReadLine::number, ReadLine::text, ReadLine::basis, ReadLine::opinion, ReadLine::note)
                .containsExactly(
                        tuple(1, "规划选址意见", "《条例》第六条", Opinion.KEEP, null),
                        tuple(2, "用地预审意见", "《土地管理法》第五十二条", Opinion.CANCEL, "可共享取得"),
                        tuple(3, "申请报告", "《条例》第七条", Opinion.KEEP, null));
        assertThat(item.cancelledSteps()).containsExactly("初审", "会签");
        assertThat(item.cutPercent()).isEqualTo(new BigDecimal("25.0"));
        assertThat(item.online().status()).isEqualTo(Status.ONLINE);
        assertThat(read.problems()).isEmpty();
        assertThat(List.of(read.attachment(), read.departmentName(), read.contact(), read.phone()))
                .containsExactly(Attachment.ONE, "省发展改革委", "张三", "0571-8705");
    }

    @Test
    void cellsMayBeMergedOverLinesOrRepeatedInEach() {
        AttachmentReading read = FilledWorkbook.begun()
                .row("节能审查", "节能报告", "《节约能源法》第十五条", "保留", "", 20, "是", "")
                .row("", "申请表", "", "保留")
                .row("洪水影响评价", "报告", "《防洪法》第三十三条", "保留", "", "", "是")
                .row("洪水影响评价", "图纸", "《防洪法》第三十三条", "取消")
                .merge("C5:C6")
                .read();

        assertThat(read.rows()).extracting(ReadRow::name).containsExactly("节能审查", "洪水影响评价");
        assertThat(read.rows().get(0).lines())
                .extracting(ReadLine::text, ReadLine::basis, ReadLine::opinion)
                .containsExactly(tuple("节能报告", "《节约能源法》第十五条", Opinion.KEEP), tuple("申请表", "《节约能源法》第十五条", Opinion.KEEP));
        assertThat(read.rows().get(1).lines())
                .extracting(ReadLine::number, ReadLine::text, ReadLine::opinion)
                .containsExactly(tuple(1, "报告", Opinion.KEEP), tuple(2, "图纸", Opinion.CANCEL));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void preconditionsAndMaterialsMayBeNumberedEachFromOne() {
        ReadRow item = only(FilledWorkbook.begun()
                .row("核准", "前置条件：")
                .row("", "1．选址意见", "1．甲", "1．取消")
                .row("", "材料：")
                .row("", "1．申请书", "1．乙", "1．保留")
                .row("", "2．承诺书", "2．丙", "2．保留", "", "", "是")
                .read()
                .rows());

        assertThat(item.lines())
                .extracting(ReadLine::kind, ReadLine::text, ReadLine::basis, ReadLine::opinion)
                .containsExactly(
                        tuple(LineKind.PRECONDITION, "选址意见", "甲", Opinion.CANCEL),
                        tuple(LineKind.MATERIAL, "申请书", "乙", Opinion.KEEP),
                        tuple(LineKind.MATERIAL, "承诺书", "丙", Opinion.KEEP));
    }

    @Test
    void aPercentMayBeAPercentOfTheProgram() {
        FilledWorkbook book = FilledWorkbook.begun().row("核准", "1．申请书", "1．乙", "1．保留", "", 0.333, "是");
        CellStyle percent = book.sheet().getWorkbook().createCellStyle();
        percent.setDataFormat(book.sheet().getWorkbook().createDataFormat().getFormat("0.0%"));
        book.sheet().getRow(4).getCell(5).setCellStyle(percent);

        assertThat(only(book.read().rows()).cutPercent()).isEqualTo(new BigDecimal("33.3"));
    }

    @Test
    void whatCannotBeReadIsToldCellByCell() {
        AttachmentReading read = FilledWorkbook.begun()
                .row("", "没有事项的材料", "甲", "保留")
                .row("核准", "1．申请书", "1．甲", "1．再议", "", "约两成", "看情况", "")
                .row("", "2．承诺书", "", "2．保留")
                .row("", "3．证明", "3．乙", "")
                .row("", "", "9．丙", "")
                .row("备案", "1．表", "1．甲", "1．保留", "", "", "否，系统在建，预计2016年13月45日上网")
                .row("鉴定", "1．表", "1．甲", "1．保留", "", "", "否，人手不足")
                .row("年检", "1．表", "1．甲", "1．保留", "", "", "否")
                .row("考核", "1．表", "1．甲", "1．保留")
                .read();

        assertThat(read.problems())
                .extracting(problem -> problem.cell() + " " + problem.code())
                .containsExactly(
                        "A5 attachment.name-missing",
                        "C9 attachment.line-unmatched",
                        "D6 attachment.opinion-unknown",
                        "C7 attachment.basis-missing",
                        "D8 attachment.opinion-missing",
                        "F6 attachment.cut-unreadable",
                        "G6 attachment.online-unreadable",
                        "G10 attachment.date-unreadable",
                        "G11 attachment.plan-missing",
                        "G12 attachment.reason-missing",
                        "G13 attachment.online-missing");
        assertThat(read.rows()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "是, ONLINE, , ",
        "已上网, ONLINE, , ",
        "是（２０１６年７月１日起）, ONLINE, , 2016-07-01",
        "否。需专家论证, EXEMPT, EXPERT_ARGUMENT, ",
        "否（涉密）, EXEMPT, CLASSIFIED, ",
        "否。资料不涉密但系统在建，预计2017年3月, PLANNED, 资料不涉密但系统在建, 2017-03-31",
        "否，原因：系统在建，预计2016年底上网, PLANNED, 系统在建, 2016-12-31",
        "否。原因：需专家论证；预计2017.3.5上线, PLANNED, 需专家论证, 2017-03-05"
    })
    void theAnswerToWhetherItIsOnlineIsUnderstood(String written, Status status, String reason, LocalDate day) {
        OnlineText read = OnlineText.read(written);

        assertThat(read.problem()).isNull();
        assertThat(read.online().status()).isEqualTo(status);
        assertThat(read.online().reason()).isEqualTo(reason);
        assertThat(
                        status == Status.ONLINE
                                ? read.online().since()
                                : read.online().plannedOn())
                .isEqualTo(day);
    }

    @Test
    void columnsMayStandInAnotherOrder() {
        ReadRow item = only(new FilledWorkbook()
                .row("省级部门具有审批性质的事项简化优化表")
                .row("序号", "事项名称", "备注", "是否网上办理", "部门意见", "依据", "前置条件和材料", "取消的环节", "时间缩短")
                .row(1, "认定", "说明", "是", "1．保留", "1．甲", "1．表", "", 10)
                .read()
                .rows());

        assertThat(item.remarks()).isEqualTo("说明");
        assertThat(item.lines()).extracting(ReadLine::text).containsExactly("表");
        assertThat(item.cells().cut()).isEqualTo("I3");
    }

    private static <T> T only(List<T> all) {
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
