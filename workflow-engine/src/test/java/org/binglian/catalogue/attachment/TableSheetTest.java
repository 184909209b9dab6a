package org.binglian.catalogue.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.binglian.catalogue.AttachmentTable;
import org.binglian.documents.SheetCells;
import org.junit.jupiter.api.Test;

class TableSheetTest {

    @Test
    void hasTheLayoutOfTheNoticeCellByCell() throws IOException {
        assertThat(SheetCells.of(open(SampleTables.ofOneItem()), 8))
                .containsExactly(
                        row("附件1", "", "", "", "", "", "", ""),
                        row("省级部门行政许可事项简化优化表", "", "", "", "", "", "", ""),
                        row("填表部门（盖章）：省发展改革委", "", "联系人：张三", "", "联系电话：0571-87050000", "", "", ""),
                        row(
                                "事项名称",
                                "要求提供的前置条件和材料",
                                "依据的文件名称和具体条款",
                                "部门意见（建议继续保留或取消）",
                                "建议取消的环节",
                                "承诺办理时间缩短（％）",
                                "是否网上审批（若否请说明原因及预计上网安排）",
                                "备注"),
                        row(
                                "固定资产投资项目节能审查",
                                "1．前置条件：项目已列入规划（涉及部门：省国土资源厅；涉及文件：建设用地预审意见）",
                                "1．" + SampleTables.LAW,
                                "1．保留",
                                "1．窗口初审\n2．处室逐级会签",
                                33.3,
                                "是（2016年7月1日起）",
                                "与核准并联办理"),
                        row("", "2．前置条件：县级部门出具的同意意见", "2．—", "2．取消：由省级以下部门自行设置", "", "", "", ""),
                        row("", "3．材料：节能报告", "3．" + SampleTables.LAW, "3．调整：年综合能源消费量不满1000吨标准煤的不再要求", "", "", "", ""),
                        row("", "4．材料：=SUM(A1)", "4．" + SampleTables.LAW, "4．保留", "", "", "", ""),
                        row("注：1．本部门所有行政许可事项都必须填报。", "", "", "", "", "", "", ""),
                        row("　　2．前置条件需注明涉及部门和文件名称。", "", "", "", "", "", "", ""),
                        row("　　3．承诺办理时间缩短处填写简化优化后缩短的百分比。", "", "", "", "", "", "", ""));
    }

    @Test
    void mergesTheCellsOfTheItemOverItsLines() throws IOException {
        assertThat(open(SampleTables.ofOneItem()).getMergedRegions())
                .extracting(region -> region.formatAsString())
                .contains("A1:H1", "A2:H2", "A3:B3", "A5:A8", "E5:E8", "F5:F8", "G5:G8", "H5:H8", "A9:H9")
                .noneMatch(region -> region.startsWith("B5"));
    }

    @Test
    void anAttachmentWithoutItemsIsStillOfficial() throws IOException {
        assertThat(SheetCells.of(open(SampleTables.empty()), 8))
                .extracting(row -> row.get(0))
                .containsExactly(
                        "附件2",
                        "省级部门具有审批性质的事项简化优化表",
                        "填表部门（盖章）：省发展改革委",
                        "事项名称",
                        "本部门没有日常管理中具有审批性质的事项。",
                        "注：1．本部门所有日常管理中具有审批性质的事项都必须填报。",
                        "　　2．前置条件需注明涉及部门和文件名称。",
                        "　　3．承诺办理时间缩短处填写简化优化后缩短的百分比。");
        assertThat(SheetCells.of(open(SampleTables.empty()), 8).get(3).get(6)).isEqualTo("是否网上办理（若否请说明原因及预计上网安排）");
    }

    @Test
    void noTextCanBecomeAFormula() throws IOException {
        for (Row row : open(SampleTables.ofOneItem())) {
            for (Cell cell : row) {
                assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
            }
        }
    }

    @Test
    void printsOnA4LandscapeWithTheHeadingAndTheNumberOnEveryPage() throws IOException {
        Sheet sheet = open(SampleTables.ofTwelveItems());

        PrintSetup paper = sheet.getPrintSetup();
        assertThat(paper.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(paper.getLandscape()).isTrue();
        assertThat(paper.getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
        assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页 共 &N 页");
    }

    private static Sheet open(AttachmentTable table) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(TableSheet.of(table)))) {
            return book.getSheetAt(0);
        }
    }

    private static List<Object> row(Object... cells) {
        return List.of(cells);
    }
}
