package org.binglian.ledger.attachment;

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
import org.binglian.documents.SheetCells;
import org.binglian.identity.RegionInfo;
import org.binglian.ledger.MonthlyLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Attachment3SheetTest {

    @Test
    void hasTheLayoutOfTheNoticeCellByCell() throws IOException {
        Sheet sheet = open(TestLedger.september());

        assertThat(SheetCells.of(sheet, 8))
                .containsExactly(
                        row("省级部门审批事项月度办理情况统计表", "", "", "", "", "", "", ""),
                        row("2016年9月", "", "", "", "", "", "", ""),
                        row("表号：附件3", "", "填报单位：省审改办", "", "", "统计期间：2016年9月1日至30日", "", "计量单位：件、天"),
                        row("部门名称", "本月受理行政审批数（件）", "", "本月办结数（件）", "平均办理时间（天）", "超时办结数（件）", "本月新增上网事项", "备注"),
                        row("", "", "其中：上线办理（件）", "", "", "", "", ""),
                        row(
                                "1．省发展改革委",
                                1234.0,
                                987.0,
                                1100.0,
                                12.3,
                                4.0,
                                "1．企业投资项目核准\n2．" + TestLedger.LONG_NAME,
                                "国庆前集中受理"),
                        row("2．省文物局", 0.0, 0.0, 0.0, "—", 0.0, "—", ""),
                        row("3．=HYPERLINK(\"http://x\")", 2.0, 2.0, 1.0, 0.0, 0.0, "1．+1+1", "@SUM(A1)"),
                        row("合计", 1236.0, 989.0, 1101.0, 12.3, 4.0, "", ""),
                        row("单位负责人：", "", "填表人：", "", "联系电话：", "", "报出日期：　　　　年　　月　　日", ""),
                        row("注：本表为草稿，尚未与电子监察系统比对核实。", "", "", "", "", "", "", ""));
    }

    @Test
    void mergesTitleAndHeading() throws IOException {
        Sheet sheet = open(TestLedger.september());

        assertThat(sheet.getMergedRegions())
                .extracting(region -> region.formatAsString())
                .contains("A1:H1", "A2:H2", "A4:A5", "B4:B5", "D4:D5", "E4:E5", "F4:F5", "G4:G5", "H4:H5");
    }

    @Test
    void noTextCanBecomeAFormula() throws IOException {
        for (Row row : open(TestLedger.september())) {
            for (Cell cell : row) {
                assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
                if (cell.getCellType() == CellType.STRING
                        && row.getRowNum() > 4
                        && cell.getStringCellValue().matches("[=+@].*")) {
                    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                }
            }
        }
    }

    @Test
    void printsOnA4LandscapeWithTheHeadingAndTheNumberOnEveryPage() throws IOException {
        Sheet sheet = open(TestLedger.wholeProvince());

        PrintSetup paper = sheet.getPrintSetup();
        assertThat(paper.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(paper.getLandscape()).isTrue();
        assertThat(paper.getFitWidth()).isEqualTo((short) 1);
        assertThat(paper.getFitHeight()).isZero();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:5");
        assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页 共 &N 页");
    }

    @ParameterizedTest
    @CsvSource({"PROVINCE, 浙江省, 省级部门, 省审改办", "CITY, 杭州市, 市级部门, 杭州市审改办", "COUNTY, 安吉县, 县级部门, 安吉县审改办"})
    void namesTheLevelOfGovernment(String level, String region, String departments, String office) throws IOException {
        Sheet sheet = open(TestLedger.of(new RegionInfo("330000", region, level, null)));

        assertThat(SheetCells.value(sheet.getRow(0).getCell(0))).isEqualTo(departments + "审批事项月度办理情况统计表");
        assertThat(SheetCells.value(sheet.getRow(2).getCell(2))).isEqualTo("填报单位：" + office);
    }

    private static Sheet open(MonthlyLedger ledger) throws IOException {
        byte[] bytes = Sheet3.of(ledger);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getSheetAt(0);
        }
    }

    private static List<Object> row(Object... cells) {
        return List.of(cells);
    }
}
