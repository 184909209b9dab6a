package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.binglian.api.harness.ApiTest;
import org.binglian.cases.Channel;
import org.binglian.cases.NewApplication;
import org.binglian.cases.Opening;
import org.binglian.identity.Accounts;
import org.binglian.identity.Actor;
import org.binglian.ledger.LedgerRebuild;
import org.binglian.supervision.SupervisionFigures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** The ledger of {@link MayAtTheOffice} against figures computed by hand, as JSON, as sheet and as document. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MonthLedgerTests extends ApiTest {

    private static final String MAY = "/api/v1/ledgers/2018-05";

    @Autowired
    private Opening opening;

    @Autowired
    private Accounts accounts;

    @Autowired
    private LedgerRebuild rebuild;

    @Autowired
    private SupervisionFigures supervision;

    @Autowired
    private JdbcTemplate jdbc;

    private Office office;

    @BeforeAll
    void aMonthAtTheOffice() {
        office = new Office(this::loggedInAs);
        Actor applicant = accounts.actor("applicant2").orElseThrow();
        new MayAtTheOffice(
                        office,
                        clock(),
                        item -> opening.open(
                                new NewApplication(item, null, null, null, "330000", Channel.WINDOW, Map.of()),
                                applicant))
                .goesBy();
        clock().reset();
    }

    /** Figures: accepted, online, completed, average, overdue; open at start, open at end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "2018-05 : ZJ-WJW : 2 1 3 5.7 0 : 1 0", // (6 + 5 + 6) / 3
                "2018-05 : ZJ-RFB : 2 2 2 7.0 1 : 0 0", // (12 + 2) / 2
                "2018-05 : ZJ-LYT : 1 1 1 10.0 0 : 0 0",
                "2018-05 : ZJ-QXJ : 1 1 1 7.0 0 : 0 0",
                "2018-05 : ZJ-ZJJ : 1 1 0 — 0 : 0 1",
                "2018-04 : ZJ-WJW : 1 1 0 — 0 : 0 1",
                "2018-06 : ZJ-ZJJ : 0 0 1 11.0 0 : 1 0",
                "2018-06 : ZJ-WJW : 0 0 0 — 0 : 0 0"
            })
    void everyDepartmentsFiguresAreThoseComputedByHand(
            String month, String department, String figures, String carriedOver) {
        JsonNode row = row(month, department);
        assertThat(figures(row)).isEqualTo(figures);
        assertThat(row.path("openAtStart").asString() + " "
                        + row.path("openAtEnd").asString())
                .isEqualTo(carriedOver);
        assertThat(row.path("balanced").asBoolean()).isTrue();
    }

    /** (6 + 5 + 6 + 12 + 2 + 10 + 7) / 7 = 48 / 7 = 6.857: over cases, not over departments. */
    @Test
    void theTotalIsOverAllCases() {
        assertThat(figures(ledger("2018-05").path("total"))).isEqualTo("7 6 7 6.9 1");
        assertThat(figures(ledger("2018-04").path("total"))).isEqualTo("1 1 0 — 0");
        assertThat(figures(ledger("2018-06").path("total"))).isEqualTo("0 0 1 11.0 0");
    }

    /** Items with days used, in the order of the list. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "ZJ-WJW/accepted : WJW-01 2018-05-03 2018-05-10 APPROVED 5, WJW-01 2018-05-04 2018-05-14 REFUSED 6",
                "ZJ-WJW/online : WJW-01 2018-05-04 2018-05-14 REFUSED 6",
                "ZJ-WJW/completed : WJW-01 2018-04-27 2018-05-08 APPROVED 6, WJW-01 2018-05-03 2018-05-10 APPROVED 5,"
                        + " WJW-01 2018-05-04 2018-05-14 REFUSED 6",
                "ZJ-WJW/overdue : ''",
                "ZJ-RFB/completed : RFB-01 2018-05-09 2018-05-11 WITHDRAWN 2, RFB-01 2018-05-03 2018-05-21 APPROVED 12",
                "ZJ-RFB/overdue : RFB-01 2018-05-03 2018-05-21 APPROVED 12",
                "ZJ-LYT/completed : LYT-01 2018-05-03 2018-05-24 APPROVED 10",
                "ZJ-ZJJ/accepted : ZJJ-01 2018-05-21 2018-06-05 APPROVED 11",
                "ZJ-ZJJ/completed : ''"
            })
    void everyFigureOpensItsCases(String figure, String cases) {
        List<String> listed = new ArrayList<>();
        office.as("reform1")
                .get(MAY + "/" + figure)
                .expect(200)
                .at("/items")
                .forEach(c -> listed.add(String.join(
                        " ",
                        c.path("item").asString(),
                        c.path("acceptedOn").asString(),
                        c.path("completedOn").asString(),
                        c.path("outcome").asString(),
                        c.path("usedDays").asString())));
        assertThat(String.join(", ", listed)).isEqualTo(cases);
    }

    @Test
    void theSheetHasTheOfficialLayoutAndTheSameFigures() throws IOException {
        byte[] xlsx = office.as("reform1").get(MAY + ".xlsx").expect(200).bytes();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            List<String> lines = new ArrayList<>();
            book.getSheetAt(0).forEach(row -> lines.add(line(row)));
            assertThat(lines.get(0)).isEqualTo("省级部门审批事项月度办理情况统计表");
            assertThat(lines.get(1)).isEqualTo("2018年5月");
            assertThat(lines.get(2)).contains("附件3", "省审改办", "2018年5月1日至31日");
            assertThat(lines.get(3)).isEqualTo("部门名称|本月受理行政审批数（件）|本月办结数（件）|平均办理时间（天）|超时办结数（件）|本月新增上网事项|备注");
            assertThat(lines.get(4)).isEqualTo("其中：上线办理（件）");
            JsonNode rows = ledger("2018-05").path("rows");
            for (int i = 0; i < rows.size(); i++) {
                String numbered =
                        (i + 1) + "．" + rows.get(i).path("departmentName").asString();
                assertThat(lines.get(5 + i))
                        .startsWith(numbered + "|" + figures(rows.get(i)).replace(' ', '|') + "|");
            }
            assertThat(lines.get(5 + rows.size())).isEqualTo("合计|7|6|7|6.9|1");
        }
    }

    @Test
    void theDocumentHasTheSameFigures() {
        String pdf = MainJobTests.pdfText(
                office.as("reform1").get(MAY + ".pdf").expect(200).bytes());
        assertThat(pdf).contains("省级部门审批事项月度办理情况统计表", "2018年5月", "其中：上线办理（件）", "合计7676.91");
        for (String department : List.of("ZJ-WJW", "ZJ-RFB", "ZJ-LYT", "ZJ-QXJ", "ZJ-ZJJ")) {
            JsonNode row = row("2018-05", department);
            assertThat(pdf)
                    .contains("．" + row.path("departmentName").asString()
                            + figures(row).replace(" ", ""));
        }
    }

    @Test
    void theCasesOfRecordGiveTheSameLedgerOnceMore() {
        JsonNode before = ledger("2018-05");
        jdbc.update("update ledger_fact set used_days = 99, overdue = true where department = 'ZJ-LYT'");
        assertThat(figures(row("2018-05", "ZJ-LYT"))).isEqualTo("1 1 1 99.0 1");
        rebuild.rebuild();
        assertThat(ledger("2018-05")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"window1", "reviewer-wjw", "applicant2"})
    void whoHasNoRightSeesNoLedger(String username) {
        office.as(username).get(MAY).expect(403);
        office.as(username).get(MAY + ".xlsx").expect(403);
        office.as(username).get(MAY + "/ZJ-WJW/accepted").expect(403);
    }

    @Test
    void aDepartmentOpensNoOthersCases() {
        office.as("decider-rfb").get(MAY + "/ZJ-RFB/completed").expect(200);
        office.as("decider-rfb").get(MAY + "/ZJ-WJW/completed").expect(403);
    }

    @Test
    void supervisionCountsTheSameFromItsOwnFactsAlsoAfterARebuild() {
        everyFigureIsTheLedgers();
        assertThat(supervision.rebuild()).isPositive();
        everyFigureIsTheLedgers();
    }

    private void everyFigureIsTheLedgers() {
        for (String month : List.of("2018-04", "2018-05", "2018-06")) {
            JsonNode own = supervised(month);
            JsonNode rows = ledger(month).path("rows");
            assertThat(own.path("rows")).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                assertThat(figures(own.path("rows").get(i))).isEqualTo(figures(rows.get(i)));
            }
            assertThat(figures(own.path("total")))
                    .isEqualTo(figures(ledger(month).path("total")));
        }
    }

    @Test
    void aFaultInEitherBookShowsAsADifference() {
        String right = figures(ledger("2018-05").path("total"));
        jdbc.update("update ledger_fact set used_days = used_days + 70 where completed_on = date '2018-05-24'");
        assertThat(figures(ledger("2018-05").path("total"))).isNotEqualTo(right);
        assertThat(figures(supervised("2018-05").path("total"))).isEqualTo(right);
        rebuild.rebuild();
        jdbc.update(
                "update supervision_fact set on_date = date '2018-05-31' where on_date = date '2018-05-24' and kind = 'ENDED'");
        assertThat(figures(supervised("2018-05").path("total"))).isNotEqualTo(right);
        assertThat(figures(ledger("2018-05").path("total"))).isEqualTo(right);
        supervision.rebuild();
        assertThat(figures(supervised("2018-05").path("total"))).isEqualTo(right);
    }

    @Test
    void onlySupervisionAndTheReformOfficeReadSupervisionsFigures() {
        for (String user : List.of("window1", "decider-fgw", "admin-fgw", "applicant2", "sysadmin1")) {
            office.as(user).get("/api/v1/supervision/figures/2018-05").expect(403);
        }
        office.as("reform1").get("/api/v1/supervision/figures/2018-05").expect(200);
        office.as("supervision1").get("/api/v1/supervision/figures/2018-13").expect(422);
        office.as("supervision1")
                .get("/api/v1/supervision/figures/2018-05?region=999999")
                .expect(404);
    }

    private JsonNode supervised(String month) {
        return office.as("supervision1")
                .get("/api/v1/supervision/figures/" + month)
                .expect(200)
                .json();
    }

    private JsonNode ledger(String month) {
        return office.as("reform1").get("/api/v1/ledgers/" + month).expect(200).json();
    }

    private JsonNode row(String month, String department) {
        for (JsonNode row : ledger(month).path("rows")) {
            if (row.path("department").asString().equals(department)) {
                return row;
            }
        }
        throw new AssertionError("No row of " + department);
    }

    private static String figures(JsonNode row) {
        JsonNode average = row.path("averageDays");
        return String.join(
                " ",
                row.path("accepted").asString(),
                row.path("online").asString(),
                row.path("completed").asString(),
                average.isNull() ? "—" : average.asString(),
                row.path("overdue").asString());
    }

    /** What is printed in a row, cell by cell; averages have one decimal. */
    private static String line(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.NUMERIC) {
                boolean average = cell.getCellStyle().getDataFormatString().contains(".");
                cells.add((average ? "%.1f" : "%.0f").formatted(cell.getNumericCellValue()));
            } else if (!cell.getStringCellValue().isEmpty()) {
                cells.add(cell.getStringCellValue());
            }
        }
        return String.join("|", cells);
    }
}
