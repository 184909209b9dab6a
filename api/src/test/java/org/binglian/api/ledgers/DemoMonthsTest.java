package org.binglian.api.ledgers;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.OnDemoCases;
import org.binglian.api.harness.TestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** The demo cases: the months' figures against those computed by hand, and whether everything that happens in an office is there to be seen. */
@OnDemoCases
class DemoMonthsTest extends ApiTest {

    private static final String NOTHING = "0,0,0,,0";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    @Qualifier("org.binglian.seeds.DemoCases") private ApplicationRunner demoCases;

    @Autowired
    @Qualifier("org.binglian.seeds.DemoRounds") private ApplicationRunner demoRounds;

    private TestClient reform;

    @BeforeEach
    void open() {
        reform = loggedInAs("reform1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-09", "2016-10", "2016-11"})
    void everyFigureOfAttachment3IsTheOneComputedByHand(String month) {
        Map<String, String> byHand = byHand("attachment-3-2016.csv", month)
                .collect(toMap(cells -> cells[1], cells -> String.join(",", Arrays.copyOfRange(cells, 2, 7))));
        JsonNode ledger = reform.get("/api/v1/ledgers/" + month).expect(200).json();

        ledger.path("rows").forEach(row -> {
            String department = row.path("department").asString();
            assertThat(figures(row)).as(department).isEqualTo(byHand.getOrDefault(department, NOTHING));
        });
        assertThat(figures(ledger.path("total"))).isEqualTo(byHand.get("total"));
        JsonNode own =
                reform.get("/api/v1/supervision/figures/" + month).expect(200).json();
        own.path("rows")
                .forEach(row -> assertThat(figures(row))
                        .as("supervision of " + row.path("department").asString())
                        .isEqualTo(byHand.getOrDefault(row.path("department").asString(), NOTHING)));
        assertThat(figures(own.path("total"))).isEqualTo(byHand.get("total"));
        assertThat(ledger.path("rows").findValuesAsString("department"))
                .containsAll(byHand.keySet().stream()
                        .filter(key -> !key.equals("total"))
                        .toList());
    }

    @Test
    void theHandHasCalculatedRight() {
        byHand("attachment-3-2016.csv", "2016")
                .filter(cells -> cells.length > 7)
                .forEach(cells -> {
                    List<BigDecimal> days = Arrays.stream(cells[7].split(" "))
                            .map(BigDecimal::new)
                            .toList();
                    assertThat(days).hasSize(Integer.parseInt(cells[4]));
                    assertThat(days.stream()
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                                    .divide(BigDecimal.valueOf(days.size()), 1, RoundingMode.HALF_UP))
                            .as(cells[0] + " " + cells[1])
                            .isEqualTo(cells[5]);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-09", "2016-10", "2016-11", "2016-12"})
    void theCasesBehindADepartmentsFiguresAreThoseCountedByHand(String month) {
        List<String> completed = new ArrayList<>();
        reform.get("/api/v1/ledgers/" + month + "/ZJ-FGW/completed?limit=100")
                .expect(200)
                .at("/items")
                .forEach(c -> completed.add(String.join(
                        ",",
                        text(c, "item"),
                        text(c, "acceptedOn"),
                        text(c, "completedOn"),
                        text(c, "outcome"),
                        text(c, "usedDays"),
                        text(c, "overdue"))));

        assertThat(completed)
                .containsExactlyInAnyOrderElementsOf(byHand("zj-fgw-2016.csv", month)
                        .peek(cells -> assertThat(cells[8].split(" ")).hasSize(Integer.parseInt(cells[6])))
                        .map(cells -> String.join(",", cells[1], cells[3], cells[4], cells[5], cells[6], cells[7]))
                        .toList());
    }

    @Test
    void nothingOf2016IsStillOpen() {
        JsonNode total =
                reform.get("/api/v1/ledgers/2016-12").expect(200).json().path("total");
        assertThat(total.path("completed").asInt()).isEqualTo(2);
        assertThat(total.path("openAtEnd").asInt()).isZero();
    }

    @Test
    void everythingThatHappensInAnOfficeHappens() {
        assertThat(values("select distinct channel from application"))
                .containsExactlyInAnyOrder("ONLINE", "WINDOW", "POST", "EMAIL", "PHONE", "TERMINAL");
        assertThat(values("select distinct state from approval_case"))
                .contains(
                        "APPROVED",
                        "REFUSED",
                        "WITHDRAWN",
                        "TERMINATED",
                        "NOT_ACCEPTED",
                        "FILED",
                        "ACCEPTED",
                        "UNDER_REVIEW",
                        "SUSPENDED");
        assertThat(values("select distinct state from application"))
                .contains(
                        "DRAFT",
                        "SUBMITTED",
                        "CORRECTION_REQUESTED",
                        "IN_REVIEW",
                        "REPLIED",
                        "DELIVERED",
                        "CLOSED",
                        "NOT_ACCEPTED",
                        "WITHDRAWN");
        assertThat(values("select distinct event from clock_row")).contains("SUSPENDED", "RESUMED", "EXTENDED");
        assertThat(values("select distinct kind from instrument")).contains("CORRECTION_NOTICE", "EXTENSION_NOTICE");
        assertThat(values("select number from application where deemed_accepted and received_on < '2017-01-01'"))
                .hasSize(2);
        assertThat(values("select number from application where visits_made = 2"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ajj", "fgw", "gat", "gsj", "gtt", "hbt", "jst", "jtt", "kjt", "lyj", "lyt", "nyt", "qxj", "rfb", "rst",
                "sft", "slt", "syj", "wjw", "wwj", "xcj", "zjj"
            })
    void everyDepartmentHasSomethingToDo(String department) {
        assertThat(lamps("reviewer-" + department)).isNotEmpty();
        assertThat(lamps("decider-" + department)).isNotEmpty();
    }

    @Test
    void everyLampIsOnSomewhere() {
        assertThat(lamps("reviewer-fgw")).contains("RED");
        assertThat(lamps("reviewer-zjj")).contains("GREY", "GREEN");
        assertThat(lamps("decider-gsj")).contains("YELLOW");
        assertThat(lamps("window1")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant1", "applicant2"})
    void theApplicantsOfTheTourFindTheirOwn(String username) {
        TestClient applicant = loggedInAs(username);
        JsonNode own =
                applicant.get("/api/v1/applications?limit=100").expect(200).at("/items");
        assertThat(own.findValuesAsString("state")).contains("DRAFT", "CORRECTION_REQUESTED", "REPLIED");
        own.forEach(application -> {
            if (text(application, "state").equals("REPLIED")) {
                assertThat(reply(applicant, text(application, "id"))).startsWith("%PDF");
            }
        });
    }

    private static String reply(TestClient applicant, String application) {
        String instruments = "/api/v1/applications/" + application + "/instruments";
        for (JsonNode instrument : applicant.get(instruments).expect(200).at("/items")) {
            if (text(instrument, "kind").equals("UNIFIED_REPLY")) {
                return applicant
                        .get(instruments + "/" + text(instrument, "id") + ".pdf")
                        .expect(200)
                        .text();
            }
        }
        throw new AssertionError("No reply of " + application);
    }

    @Test
    void departmentsAreAtEveryPointOfSimplifyingTheirItems() {
        JsonNode attachments = reform.get("/api/v1/attachments").expect(200).at("/items");
        assertThat(attachments.findValuesAsString("state"))
                .contains("NOT_OPENED", "DRAFT", "SUBMITTED", "RETURNED", "APPROVED", "CONSENTED", "PUBLISHED");
        attachments.forEach(attachment -> {
            boolean draft = text(attachment, "state").equals("DRAFT");
            assertThat(attachment.path("faults").asInt() > 0)
                    .as(text(attachment, "department"))
                    .isEqualTo(draft);
        });
    }

    @Test
    void aDepartmentSeesInItsDraftWhatIsStillAgainstTheRules() {
        JsonNode faults = loggedInAs("admin-nyt")
                .get("/api/v1/items/NYT-02/draft")
                .expect(200)
                .at("/faults");
        assertThat(faults.findValuesAsString("pointer"))
                .contains("/materials/4/basis", "/preconditions/1/basis", "/preconditions/1/level");
    }

    @Test
    void whatWasReturnedSaysWhyLineByLine() {
        JsonNode comments = loggedInAs("admin-jtt")
                .get("/api/v1/attachments/1/ZJ-JTT/comments")
                .expect(200)
                .at("/items");
        assertThat(comments.findValuesAsString("line"))
                .containsExactly("JTT-03.staff-qualifications", "limit", "visits");
        assertThat(comments.get(0).path("answer").asString()).isNotBlank();
    }

    @Test
    void stepsThatADepartmentGivesUpStandInItsTable() {
        JsonNode rows = reform.get("/api/v1/attachments/2/ZJ-KJT").expect(200).at("/rows");
        assertThat(rows.get(0).path("item").asString()).isEqualTo("KJT-01");
        assertThat(rows.get(0).at("/cancelledSteps/0").asString()).isEqualTo("设区市科技局推荐");
    }

    @Test
    void whatWasPublishedIsInForceAndOnRecord() {
        JsonNode guide = anonymous().get("/api/v1/items/LYJ-01").expect(200).json();
        assertThat(guide.path("version").asInt()).isEqualTo(3);
        assertThat(guide.path("promisedLimitDays").asInt()).isEqualTo(6);
        assertThat(guide.at("/change/consentNumber").asString()).endsWith("（演示）");
        assertThat(anonymous()
                        .get("/api/v1/catalogue/publications")
                        .expect(200)
                        .at("/items")
                        .findValuesAsString("department"))
                .containsExactly("ZJ-XCJ", "ZJ-LYJ");
    }

    @Test
    void aSecondStartOpensNoRoundAgain() throws Exception {
        List<String> before = values("select happened_at || kind from simplification_history");
        demoRounds.run(new DefaultApplicationArguments());
        assertThat(values("select happened_at || kind from simplification_history"))
                .containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void aSecondStartPlaysNothingAgain() throws Exception {
        List<String> before = values("select number from application");
        demoCases.run(new DefaultApplicationArguments());
        assertThat(values("select number from application")).containsExactlyInAnyOrderElementsOf(before);
    }

    private List<String> values(String sql) {
        return jdbc.queryForList(sql, String.class);
    }

    private List<String> lamps(String officer) {
        return loggedInAs(officer)
                .get("/api/v1/tasks?queue=group&limit=100")
                .expect(200)
                .at("/items")
                .findValuesAsString("lamp");
    }

    private static String figures(JsonNode row) {
        return String.join(
                ",",
                text(row, "accepted"),
                text(row, "online"),
                text(row, "completed"),
                text(row, "averageDays"),
                text(row, "overdue"));
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNull() ? "" : value.asString();
    }

    /** Lines of a month, or of a year. */
    private static Stream<String[]> byHand(String file, String month) {
        try {
            return new ClassPathResource("ledgers/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(month))
                    .map(line -> line.split(","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
