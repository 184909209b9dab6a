package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.binglian.approval.Journey;
import org.binglian.identity.Role;
import org.binglian.ledger.LedgerRebuild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A system administrator announces and corrects years of the calendar, and everything open is counted anew (article 82). */
abstract class CalendarYearTests extends ApiTest {

    private static final String CALENDAR = "/api/v1/admin/calendar";
    private static final LocalDate EVE = LocalDate.of(2026, 12, 29);

    /** Made up: the State Council has not announced it. */
    private static final Map<String, Object> YEAR_2027 = Map.of(
            "source", "国办发明电〔2026〕9号",
            "daysOff", days("2027-01-01", "2027-01-02", "2027-01-03", "2027-02-05", "2027-02-08", "2027-02-09"),
            "makeUpDays", days("2027-02-20"));

    @Autowired
    private JdbcClient database;

    @Autowired
    private Journey journey;

    @Autowired
    private LedgerRebuild rebuild;

    private static List<String> days(String... days) {
        return List.of(days);
    }

    private TestClient admin() {
        return loggedInAs("sysadmin1");
    }

    private static String etag(TestClient admin) {
        return admin.get(CALENDAR).expect(200).header("ETag");
    }

    private static Map<String, Object> with(Map<String, Object> year, String list, String... more) {
        List<Object> days = new ArrayList<>((List<?>) year.get(list));
        days.addAll(List.of(more));
        return Map.of(
                "source", year.get("source"),
                "daysOff", list.equals("daysOff") ? days : year.get("daysOff"),
                "makeUpDays", list.equals("makeUpDays") ? days : year.get("makeUpDays"));
    }

    @Test
    void whenTheNextYearIsAnnouncedEverythingOpenIsCountedAnew() {
        TestClient admin = admin();
        Office office = new Office(this::loggedInAs);
        clock().set(EVE);
        Filed waiting = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        Filed accepted = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        office.accept(accepted);

        assertThat(waiting.read().string("/acceptanceDueOn")).isEqualTo("2027-01-05");
        assertThat(waiting.read().at("/acceptanceDueProvisional").asBoolean()).isTrue();
        assertThat(timer(waiting)).isEqualTo(startOf(LocalDate.of(2027, 1, 6)));
        LocalDate before = due(accepted);
        assertThat(before).isAfter(LocalDate.of(2027, 1, 4));
        assertThat(accepted.caseOf("GTT-01").at("/clock/provisional").asBoolean())
                .isTrue();
        assertThat(office.task("reviewer-gtt", accepted).path("provisional").asBoolean())
                .isTrue();
        assertThat(MainJobTests.pdfText(waiting.pdf("RECEIPT"))).contains("2027年1月5日（暂定）");
        assertThat(MainJobTests.pdfText(accepted.pdf("ACCEPTANCE_NOTICE"))).contains("（暂定）", "安排公布后重新计算");

        Reply preview =
                admin.post(CALENDAR + "/2027/preview?limit=100", YEAR_2027).expect(200);
        assertThat(preview.at("/days").toString())
                .contains("2027-01-01", "2027-02-20")
                .doesNotContain("2027-01-02");
        assertThat(preview.at("/later").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(preview.at("/firm").asInt()).isGreaterThanOrEqualTo(2);
        JsonNode moved = moved(admin, waiting.number);
        assertThat(moved.path("dueOnBefore").asString()).isEqualTo("2027-01-05");
        assertThat(moved.path("dueOn").asString()).isEqualTo("2027-01-06");
        assertThat(moved.path("kind").asString()).isEqualTo("ACCEPTANCE");
        assertThat(due(accepted)).as("a preview changes nothing").isEqualTo(before);

        String version = etag(admin);
        Reply announced = admin.put(
                        CALENDAR + "/2027", YEAR_2027, "If-Match", version, "Idempotency-Key", "announce-2027")
                .expect(200);
        Reply doubleClick = admin.put(
                        CALENDAR + "/2027", YEAR_2027, "If-Match", version, "Idempotency-Key", "announce-2027")
                .expect(200);
        assertThat(doubleClick.text()).isEqualTo(announced.text());
        assertThat(announced.at("/changes")).hasSize(1);
        assertThat(announced.string("/changes/0/source")).isEqualTo("国办发明电〔2026〕9号");
        assertThat(announced.at("/changes/0/before").isNull()).isTrue();
        assertThat(announced.at("/changes/0/moved").asInt())
                .isEqualTo(preview.at("/later").asInt() + preview.at("/earlier").asInt());

        assertThat(waiting.read().string("/acceptanceDueOn")).isEqualTo("2027-01-06");
        assertThat(waiting.read().at("/acceptanceDueProvisional").asBoolean()).isFalse();
        assertThat(due(accepted)).isAfter(before);
        JsonNode task = office.task("reviewer-gtt", accepted);
        assertThat(task.path("dueOn").asString()).isEqualTo(due(accepted).toString());
        assertThat(task.path("provisional").asBoolean()).isFalse();
        assertThat(accepted.caseOf("GTT-01").at("/clock/provisional").asBoolean())
                .isFalse();
        assertThat(office.task("window1", waiting).path("dueOn").asString()).isEqualTo("2027-01-06");
        assertThat(audited()).contains("国办发明电〔2026〕9号");

        assertThat(timer(waiting)).isEqualTo(startOf(LocalDate.of(2027, 1, 7)));
        clock().set(LocalDate.of(2027, 1, 6));
        journey.catchUp(id(waiting));
        assertThat(waiting.state()).isEqualTo("SUBMITTED");
        clock().set(LocalDate.of(2027, 1, 7));
        journey.catchUp(id(waiting));
        assertThat(waiting.state()).isIn("ACCEPTED", "IN_REVIEW");
        assertThat(waiting.read().string("/acceptedOn")).isEqualTo(EVE.toString());

        twoAdministratorsAtOnce(admin, version);
    }

    /** Follows on the announcement, because it needs a calendar that has just changed. */
    private void twoAdministratorsAtOnce(TestClient admin, String outdated) {
        Map<String, Object> corrected = with(YEAR_2027, "daysOff", "2027-02-10");
        admin.put(CALENDAR + "/2027", corrected, "If-Match", outdated).expect(412);
        admin.put(CALENDAR + "/2027", corrected).expect(428);
        Reply again = admin.put(CALENDAR + "/2027", corrected, "If-Match", etag(admin))
                .expect(200);
        assertThat(again.at("/changes")).hasSize(2);
        assertThat(again.at("/changes/0/before/daysOff")).hasSize(6);
        assertThat(again.at("/changes/0/after/daysOff")).hasSize(7);
        assertThat(admin.put(CALENDAR + "/2027", corrected, "If-Match", etag(admin))
                        .expect(422)
                        .text())
                .contains("没有变化");
    }

    @Test
    void theSameMomentLetsOneAdministratorThrough() throws Exception {
        TestClient admin = admin();
        TestClient other = admin();
        String version = etag(admin);
        Map<String, Object> one = Map.of("source", "甲", "daysOff", days("2091-01-01"), "makeUpDays", days());
        Map<String, Object> two = Map.of("source", "乙", "daysOff", days("2092-01-01"), "makeUpDays", days());
        assertThat(SameMomentTests.atTheSameMoment(
                        () -> admin.put(CALENDAR + "/2091", one, "If-Match", version),
                        () -> other.put(CALENDAR + "/2092", two, "If-Match", version)))
                .extracting(Reply::status)
                .containsExactlyInAnyOrder(200, 412);
    }

    /** As the State Council did in January 2020; what has ended is a fact, what runs moves. */
    @Test
    void aCorrectedYearMovesWhatRunsAndLeavesWhatHasEnded() {
        TestClient admin = admin();
        Office office = new Office(this::loggedInAs);
        clock().set(LocalDate.of(2022, 3, 10));
        Filed running = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        Filed ended = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        office.accept(running);
        office.accept(ended);
        clock().set(LocalDate.of(2022, 3, 21));
        ended.applicant
                .post(ended.path + "/withdrawal", Map.of("reason", "项目调整"))
                .expect(200);
        LocalDate due = due(running);
        JsonNode endedClock = ended.caseOf("GTT-01").path("clock");
        assertThat(endedClock.path("usedDays").asInt()).isEqualTo(7);
        String ledger = ledger();
        clock().reset();

        Reply year = admin.get(CALENDAR + "/2022").expect(200);
        List<String> daysOff = new ArrayList<>(days("2022-03-15"));
        year.at("/days/daysOff").forEach(day -> daysOff.add(day.asString()));
        Map<String, Object> corrected =
                Map.of("source", "国办发明电〔2022〕99号", "daysOff", daysOff, "makeUpDays", year.at("/days/makeUpDays"));
        admin.put(CALENDAR + "/2022", corrected, "If-Match", year.header("ETag"))
                .expect(200);

        assertThat(due(running)).isAfter(due);
        assertThat(office.task("reviewer-gtt", running).path("dueOn").asString())
                .isEqualTo(due(running).toString());
        assertThat(ended.caseOf("GTT-01").path("clock")).isEqualTo(endedClock);
        rebuild.rebuild();
        assertThat(ledger()).isEqualTo(ledger);
        Map<String, Object> before =
                Map.of("source", "撤销", "daysOff", year.at("/days/daysOff"), "makeUpDays", year.at("/days/makeUpDays"));
        admin.put(CALENDAR + "/2022", before, "If-Match", etag(admin)).expect(200);
        assertThat(due(running)).isEqualTo(due);
    }

    private String ledger() {
        return loggedInAs("reform1").get("/api/v1/ledgers/2022-03").expect(200).text();
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Reply refused = admin().put(
                        CALENDAR + "/2030",
                        Map.of(
                                "source", " ",
                                "daysOff", days("2030-05-01", "2031-01-01", "1.5.2030", "2030-05-04", "2029-12-20"),
                                "makeUpDays", days("2030-05-06", "2030-05-04")),
                        "If-Match",
                        "*")
                .expect(422);
        List<String> pointers = new ArrayList<>();
        refused.at("/errors")
                .forEach(fault -> pointers.add(fault.path("pointer").asString()));
        assertThat(pointers)
                .containsExactlyInAnyOrder(
                        "/source",
                        "/daysOff",
                        "/daysOff/1",
                        "/daysOff/2",
                        "/daysOff/4",
                        "/makeUpDays/0",
                        "/makeUpDays/1");
        for (String year : new String[] {"2014", "2101"}) {
            admin().get(CALENDAR + "/" + year).expect(422);
        }
    }

    @Test
    void aFileIsReadOrItsLinesAreNamed() {
        TestClient admin = admin();
        String compact = "# 说明\n2029: 01-01..01-02 2028-12-30..2028-12-31 | 01-07\n2030: 01-01 |\n";
        String csv = "\uFEFFdate,kind,name\r\n2029-01-01,off,元旦\r\n\"2029-01-07\",上班,元旦\r\n";

        assertThat(file(admin, compact.getBytes(StandardCharsets.UTF_8))
                        .expect(200)
                        .at("/daysOff"))
                .hasSize(4);
        Reply read = file(admin, csv.getBytes(StandardCharsets.UTF_8)).expect(200);
        assertThat(read.string("/daysOff/0")).isEqualTo("2029-01-01");
        assertThat(read.string("/makeUpDays/0")).isEqualTo("2029-01-07");

        String wrong = "2029-01-01,off\n1月2日,off\n2029-01-03,maybe\n2029: 13-01 |\n2029: 01-01..0001-01-01 |\n";
        Reply faults = file(admin, wrong.getBytes(StandardCharsets.UTF_8)).expect(422);
        assertThat(faults.at("/errors")).hasSize(4);
        assertThat(faults.text()).contains("第 2 行", "第 3 行", "第 4 行", "第 5 行");
        assertThat(file(admin, "2029-01-01,休".getBytes(Charset.forName("GBK")))
                        .expect(422)
                        .text())
                .contains("UTF-8");
        assertThat(file(admin, new byte[70_000]).expect(422).text()).contains("64 KB");
        assertThat(file(admin, "2028: 01-01 |".getBytes(StandardCharsets.UTF_8))
                        .expect(422)
                        .text())
                .contains("没有 2029 年");
    }

    private static Reply file(TestClient admin, byte[] content) {
        return admin.upload(CALENDAR + "/2029/file", "2029.csv", "text/csv", content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant2", "window1", "decider-gtt", "reform1", "supervision1"})
    void onlySystemAdministratorsKeepTheCalendar(String user) {
        TestClient other = loggedInAs(user);
        other.get(CALENDAR).expect(403);
        other.get(CALENDAR + "/2027").expect(403);
        other.post(CALENDAR + "/2027/preview", YEAR_2027).expect(403);
        file(other, "2029: 01-01 |".getBytes(StandardCharsets.UTF_8)).expect(403);
        other.put(CALENDAR + "/2027", YEAR_2027, "If-Match", "*").expect(403);
    }

    @Test
    void nobodyElseKnowsOfIt() {
        anonymous().get(CALENDAR).expect(401);
        loggedInAsNew("calendar-reader", Role.APPLICANT).get(CALENDAR).expect(403);
    }

    private static LocalDate due(Filed filed) {
        return LocalDate.parse(filed.caseOf("GTT-01").at("/clock/dueOn").asString());
    }

    private static UUID id(Filed filed) {
        return UUID.fromString(filed.read().string("/id"));
    }

    private Instant timer(Filed filed) {
        return database.sql("""
                        select j.DUEDATE_ from ACT_RU_JOB j join ACT_RU_EXECUTION p on p.ID_ = j.PROCESS_INSTANCE_ID_
                        where p.BUSINESS_KEY_ = ? and j.HANDLER_CFG_ = 'acceptance-due'""")
                .param(id(filed).toString())
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    private List<String> audited() {
        return database
                .sql("select details from audit_entry where what = 'CalendarChanged' and who = 'sysadmin1'")
                .query(String.class)
                .list()
                .stream()
                .map(details -> details.replaceAll(".*\"source\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private static JsonNode moved(TestClient admin, String number) {
        String cursor = "";
        do {
            Reply page = admin.post(CALENDAR + "/2027/preview?limit=50" + cursor, YEAR_2027)
                    .expect(200);
            for (JsonNode moved : page.at("/moved/items")) {
                if (moved.path("number").asString().equals(number)) {
                    return moved;
                }
            }
            cursor = "&cursor=" + page.at("/moved/next").asString();
        } while (!cursor.equals("&cursor="));
        throw new AssertionError("Not among the moved: " + number);
    }
}
