package org.binglian.api.ledgers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.binglian.identity.Accounts;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.NewAccount;
import org.binglian.identity.RegionInfo;
import org.binglian.identity.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** In a city of its own, so that nobody else's cases are counted. */
abstract class LedgerTests extends ApiTest {

    private static final String LEDGER = "/api/v1/ledgers/2016-09?region=339900";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void aCityWithThreeDepartments() {
        directory.save(new RegionInfo("339900", "试验市", "CITY", null));
        directory.save(new DepartmentInfo("SY-GTJ", "市国土局", "试土", "339900", "城建", 2, 1, true, List.of()));
        directory.save(new DepartmentInfo("SY-FGW", "市发展改革委", "试发改", "339900", "发展", 1, 1, true, List.of()));
        directory.save(new DepartmentInfo("SY-WWJ", "市文物局", "试文", "339900", "文化", 3, 1, true, List.of()));
        jdbc.update("delete from ledger_fact where region = '339900'");
        fact("SY-FGW", "ONLINE", "2016-08-30", "2016-09-01", 2, false);
        fact("SY-FGW", "ONLINE", "2016-09-01", "2016-09-30", 20, true);
        fact("SY-FGW", "WINDOW", "2016-09-30", null, null, false);
        fact("SY-GTJ", "TERMINAL", "2016-09-05", "2016-09-05", 0, false);
    }

    @Test
    void theMonthHasEveryDepartmentAndTheTotal() {
        Reply ledger =
                officer("ledger-reform", Role.REFORM_OFFICE, null).get(LEDGER).expect(200);

        assertThat(ledger.string("/month")).isEqualTo("2016-09");
        assertThat(ledger.string("/regionName")).isEqualTo("试验市");
        assertThat(ledger.string("/state")).isEqualTo("DRAFT");
        assertThat(texts(ledger.at("/rows"), "department")).containsExactly("SY-FGW", "SY-GTJ", "SY-WWJ");
        assertThat(ledger.at("/rows/0").toString())
                .contains(
                        "\"departmentName\":\"市发展改革委\",\"portfolio\":\"发展\",\"accepted\":2,\"online\":1,\"terminal\":0,"
                                + "\"completed\":2,\"averageDays\":11.0,\"overdue\":1,\"openAtStart\":1,\"openAtEnd\":1,\"balanced\":true,"
                                + "\"newlyOnline\":[],\"remarks\":\"\",\"state\":\"DRAFT\"");
        assertThat(ledger.at("/rows/2/averageDays").isNull()).isTrue();
        assertThat(ledger.at("/total").toString())
                .isEqualTo(
                        "{\"accepted\":3,\"online\":1,\"terminal\":1,\"completed\":3,\"averageDays\":7.3,\"overdue\":1,"
                                + "\"openAtStart\":1,\"openAtEnd\":1,\"balanced\":true}");
    }

    @Test
    void everyFigureOpensItsCasesInPages() {
        TestClient supervision = officer("ledger-supervision", Role.SUPERVISION, null);

        Reply first = supervision
                .get("/api/v1/ledgers/2016-09/SY-FGW/completed?limit=1")
                .expect(200);
        Reply second = supervision
                .get("/api/v1/ledgers/2016-09/SY-FGW/completed?limit=1&cursor=" + first.string("/next"))
                .expect(200);

        assertThat(first.string("/items/0/completedOn")).isEqualTo("2016-09-01");
        assertThat(second.string("/items/0/completedOn")).isEqualTo("2016-09-30");
        assertThat(second.string("/items/0/outcome")).isEqualTo("APPROVED");
        assertThat(second.at("/items/0/overdue").asBoolean()).isTrue();
        assertThat(second.at("/next").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"accepted, 2", "online, 1", "completed, 2", "overdue, 1"})
    void theListsAreAsLongAsTheFiguresSay(String figure, int cases) {
        Reply list = officer("ledger-reform", Role.REFORM_OFFICE, null)
                .get("/api/v1/ledgers/2016-09/SY-FGW/" + figure)
                .expect(200);

        assertThat(list.at("/items").size()).isEqualTo(cases);
    }

    @Test
    void aDepartmentOpensOnlyItsOwnFigures() {
        TestClient decider = officer("ledger-decider", Role.DECISION_MAKER, "SY-GTJ");

        decider.get(LEDGER).expect(200);
        decider.get("/api/v1/ledgers/2016-09/SY-GTJ/accepted").expect(200);
        assertThat(decider.get("/api/v1/ledgers/2016-09/SY-FGW/accepted")
                        .expect(403)
                        .string("/title"))
                .isEqualTo("您不能查看其他部门的办件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".xlsx", ".pdf", "/SY-FGW/accepted"})
    void whoHasNothingToDoWithLedgersSeesNone(String what) {
        String address = "/api/v1/ledgers/2016-09" + what;

        anonymous().get(address).expect(401);
        loggedInAsNew("ledger-applicant", Role.APPLICANT).get(address).expect(403);
        officer("ledger-reviewer", Role.REVIEWER, "SY-FGW").get(address).expect(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/2016-13, 422, /month",
        "/2016-9, 422, /month",
        "/september, 422, /month",
        "/2016-13.pdf, 422, /month",
        "/2016-09?region=123456, 422, /region",
        "/2016-09/SY-FGW/average, 422, /figure"
    })
    void whatIsNoLedgerIsSaidInWords(String address, int status, String pointer) {
        Reply problem = officer("ledger-reform", Role.REFORM_OFFICE, null)
                .get("/api/v1/ledgers" + address)
                .expect(status);

        assertThat(problem.string("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(problem.string("/errors/0/message")).contains("“");
    }

    @Test
    void aDepartmentThatDoesNotExistHasNoCases() {
        officer("ledger-reform", Role.REFORM_OFFICE, null)
                .get("/api/v1/ledgers/2016-09/SY-XXX/accepted")
                .expect(404);
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        TestClient reform = officer("ledger-reform", Role.REFORM_OFFICE, null);
        String next =
                reform.get("/api/v1/ledgers/2016-09/SY-FGW/completed?limit=1").string("/next");

        reform.get("/api/v1/ledgers/2016-10/SY-FGW/completed?cursor=" + next).expect(400);
    }

    @Test
    void attachment3IsGivenAsASheet() throws IOException {
        Reply sheet = officer("ledger-reform", Role.REFORM_OFFICE, null)
                .get("/api/v1/ledgers/2016-09.xlsx?region=339900")
                .expect(200);

        assertThat(sheet.header("Content-Type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(sheet.header("Content-Disposition")).startsWith("attachment;");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet.bytes()))) {
            Row first = book.getSheetAt(0).getRow(5);
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("1．市发展改革委");
            assertThat(first.getCell(4).getNumericCellValue()).isEqualTo(11.0);
        }
    }

    @Test
    void attachment3IsGivenAsADocument() {
        Reply document = officer("ledger-reform", Role.REFORM_OFFICE, null)
                .get("/api/v1/ledgers/2016-09.pdf?region=339900")
                .expect(200);

        assertThat(document.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(document.text()).startsWith("%PDF-");
    }

    private TestClient officer(String username, Role role, @Nullable String department) {
        accounts.register(new NewAccount(
                username, TestClient.DEMO_PASSWORD, username, Set.of(role), department, "339900", Set.of(), null));
        return loggedInAs(username);
    }

    private void fact(
            String department,
            String channel,
            String acceptedOn,
            @Nullable String completedOn,
            @Nullable Integer usedDays,
            boolean overdue) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into ledger_fact (case_id, case_number, application_number, item, item_name, department, region, channel,"
                        + " accepted_on, limit_days, completed_on, outcome, used_days, overdue, stale)"
                        + " values (?, ?, '2016-1', 'FGW-02', '企业投资项目核准', ?, '339900', ?, ?, 10, ?, ?, ?, ?, false)",
                id,
                id.toString(),
                department,
                channel,
                LocalDate.parse(acceptedOn),
                completedOn == null ? null : LocalDate.parse(completedOn),
                completedOn == null ? null : "APPROVED",
                usedDays,
                overdue);
    }

    private static List<String> texts(JsonNode array, String field) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.get(field).asString()));
        return texts;
    }
}
