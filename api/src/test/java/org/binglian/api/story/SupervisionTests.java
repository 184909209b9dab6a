package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.binglian.approval.LampWatch;
import org.binglian.cases.SuspensionWatch;
import org.binglian.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What supervision finds, who hears of it, and how departments answer for it. */
abstract class SupervisionTests extends ApiTest {

    private static final String FINDINGS = "/api/v1/supervision/findings";

    @Autowired
    private LampWatch lamps;

    @Autowired
    private SuspensionWatch suspensions;

    private final Office office = new Office(this::loggedInAs);

    @Test
    void whoHandlesACaseHearsOfYellowAndTheHeadOfRedAndNobodyTwice() {
        clock().set(LocalDate.of(2016, 10, 17));
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        office.accept(filed);
        JsonNode gtt = filed.caseOf("GTT-01");
        LocalDate due = LocalDate.parse(gtt.at("/clock/dueOn").asString());
        String number = gtt.path("number").asString();
        lamps.look();
        assertThat(told("reviewer-gtt", number)).isEmpty();

        clock().set(due);
        CompletableFuture.allOf(CompletableFuture.runAsync(lamps::look), CompletableFuture.runAsync(lamps::look))
                .join();
        lamps.look();
        assertThat(told("reviewer-gtt", number)).singleElement().asString().startsWith("黄灯");
        assertThat(kinds(number)).containsExactly("YELLOW");

        clock().set(due.plusDays(4));
        CompletableFuture.allOf(CompletableFuture.runAsync(lamps::look), CompletableFuture.runAsync(lamps::look))
                .join();
        assertThat(told("reviewer-gtt", number))
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).startsWith("红灯"));
        assertThat(told("decider-gtt", number))
                .filteredOn(text -> text.startsWith("红灯"))
                .hasSize(1);
        assertThat(told("reviewer-jst", number)).isEmpty();
        assertThat(kinds(number)).containsExactlyInAnyOrder("YELLOW", "OVERDUE");

        office.pass("gtt", filed);
        office.decide("gtt", filed, "APPROVE", "");
        lamps.look();
        assertThat(kinds(number)).as("overdue once, by lamp and by its end").hasSize(2);
    }

    @Test
    void theHeadHearsOfWhatStaysYellowForTwoWorkingDays() {
        clock().set(LocalDate.of(2016, 10, 17));
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        office.accept(filed);
        JsonNode gtt = filed.caseOf("GTT-01");
        String number = gtt.path("number").asString();
        clock().set(LocalDate.parse(gtt.at("/clock/dueOn").asString()));
        lamps.look();
        assertThat(told("decider-gtt", number)).singleElement().asString().startsWith("黄灯已满两个工作日");
    }

    @Test
    void aDepartmentAnswersForACardAndSupervisionDecides() {
        JsonNode finding = secondCorrection();
        String path = FINDINGS + "/" + finding.path("id").asString();
        TestClient supervision = office.as("supervision1");

        assertThat(finding.path("state").asString()).isEqualTo("OPEN");
        Reply read = supervision.get(path).expect(200);
        supervision
                .post(path + "/steps", step("CLOSE", "办结"), "If-Match", read.header("ETag"))
                .expect(409);
        supervision.post(path + "/steps", step("CARD", ""), "If-Match", "*").expect(422);
        supervision.post(path + "/steps", step("CARD", "反复补正")).expect(428);
        Map<String, Object> card = Map.of("action", "CARD", "card", "YELLOW", "text", "反复补正");
        supervision.post(path + "/steps", card, "If-Match", read.header("ETag")).expect(200);
        Reply again = supervision
                .post(path + "/steps", card, "If-Match", read.header("ETag"))
                .expect(200);
        assertThat(again.at("/steps")).as("the double click").hasSize(1);
        assertThat(again.string("/finding/card")).isEqualTo("YELLOW");
        supervision
                .post(path + "/steps", step("UPHOLD", "成立"), "If-Match", read.header("ETag"))
                .expect(412);
    }

    @Test
    void theWayOfAFindingIsWalkedByDepartmentAndSupervision() {
        clock().set(LocalDate.of(2016, 10, 17));
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        office.accept(filed);
        office.pass("gtt", filed);
        office.decide("gtt", filed, "REFUSE", "不同意。");
        JsonNode finding =
                findings(filed.caseOf("GTT-01").path("number").asString()).get(0);
        assertThat(finding.path("kind").asString()).isEqualTo("REFUSAL_WITHOUT_REASON");
        assertThat(finding.at("/evidence/0/value").asString()).isEqualTo("不同意。");
        String path = FINDINGS + "/" + finding.path("id").asString();
        TestClient supervision = office.as("supervision1");
        TestClient admin = office.as("admin-gtt");

        supervision.post(path + "/steps", step("UPHOLD", "早了"), "If-Match", "*").expect(409);
        supervision
                .post(path + "/steps", Map.of("action", "CARD", "card", "RED", "text", "不说明理由"), "If-Match", "*")
                .expect(200);
        assertThat(admin.get("/api/v1/notices?limit=100").expect(200).text())
                .contains(path.substring(path.length() - 36));
        for (String stranger : List.of("admin-jst", "decider-jst")) {
            office.as(stranger).get(path).expect(404);
            office.as(stranger)
                    .post(path + "/steps", step("EXPLAIN", "别人的"), "If-Match", "*")
                    .expect(404);
        }
        for (String nobody : List.of("window1", "reviewer-gtt", "applicant2", "sysadmin1", "reform1")) {
            office.as(nobody).get(path).expect(403);
            office.as(nobody).get(FINDINGS).expect(403);
        }
        admin.post(path + "/steps", step("UPHOLD", "自己认定"), "If-Match", "*").expect(403);
        supervision
                .post(path + "/steps", step("EXPLAIN", "代答"), "If-Match", "*")
                .expect(403);
        Reply contested = admin.post(path + "/steps", step("CONTEST", "理由见附件"), "If-Match", "*")
                .expect(200);
        assertThat(contested.string("/finding/state")).isEqualTo("CONTESTED");
        admin.post(path + "/steps", step("EXPLAIN", "再说一次"), "If-Match", "*").expect(409);
        supervision
                .post(path + "/steps", step("REVOKE", "申诉成立"), "If-Match", "*")
                .expect(200);
        Reply closed = supervision
                .post(path + "/steps", step("CLOSE", "办结"), "If-Match", "*")
                .expect(200);
        assertThat(closed.string("/finding/state")).isEqualTo("CLOSED");
        assertThat(closed.at("/steps")).hasSize(4);
        assertThat(closed.at("/actions")).isEmpty();
    }

    @Test
    void afterTheDayForAnAnswerTheDepartmentIsTooLateAndSupervisionDecidesAlone() {
        clock().set(LocalDate.of(2016, 10, 17));
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        office.accept(filed);
        office.pass("gtt", filed);
        office.decide("gtt", filed, "REFUSE", "不予批准");
        JsonNode finding =
                findings(filed.caseOf("GTT-01").path("number").asString()).get(0);
        assertThat(finding.path("dueOn").asString()).isEqualTo("2016-10-24");
        String path = FINDINGS + "/" + finding.path("id").asString();
        clock().set(LocalDate.of(2016, 10, 25));
        office.as("decider-gtt")
                .post(path + "/steps", step("EXPLAIN", "晚了"), "If-Match", "*")
                .expect(409);
        office.as("supervision1")
                .post(path + "/steps", step("UPHOLD", "逾期未答"), "If-Match", "*")
                .expect(200);
    }

    @Test
    void whatIsAcceptedAndDecidedTogetherDaysAfterwardsIsBackFilled() {
        clock().set(LocalDate.of(2016, 10, 17));
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        clock().set(LocalDate.of(2016, 10, 19));
        office.accept(filed);
        office.pass("gtt", filed);
        office.decide("gtt", filed, "APPROVE", "");
        assertThat(kinds(filed.caseOf("GTT-01").path("number").asString())).containsExactly("BACK_FILLED");
    }

    @Test
    void aSpecialProcedureThatOutlastsWhatWasToldIsFoundOnce() {
        clock().set(LocalDate.of(2016, 10, 17));
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        office.accept(filed);
        JsonNode gtt = filed.caseOf("GTT-01");
        String number = gtt.path("number").asString();
        office.as("decider-gtt")
                .post(
                        "/api/v1/cases/" + gtt.path("id").asString() + "/suspension",
                        Map.of("procedure", "EXPERT_REVIEW", "reason", "专家评审", "expectedDays", 3))
                .expect(201);
        clock().set(LocalDate.of(2016, 10, 20));
        suspensions.look();
        assertThat(kinds(number)).isEmpty();
        clock().set(LocalDate.of(2016, 10, 21));
        suspensions.look();
        suspensions.look();
        assertThat(kinds(number)).containsExactly("LONG_SUSPENSION");
        office.as("decider-gtt")
                .delete("/api/v1/cases/" + gtt.path("id").asString() + "/suspension")
                .expect(200);
    }

    @Test
    void scoresAreExplainedLineByLineAndWhatIsRevokedCostsNothing() {
        clock().set(LocalDate.of(2015, 3, 16));
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        office.accept(filed);
        office.pass("gtt", filed);
        office.decide("gtt", filed, "REFUSE", "不予许可");
        JsonNode finding =
                findings(filed.caseOf("GTT-01").path("number").asString()).get(0);
        String steps = FINDINGS + "/" + finding.path("id").asString() + "/steps";
        TestClient supervision = office.as("supervision1");
        assertThat(score("supervision1").path("score").asInt()).isEqualTo(100);
        supervision
                .post(steps, Map.of("action", "CARD", "card", "RED", "text", "没有理由"), "If-Match", "*")
                .expect(200);
        JsonNode lost = score("admin-gtt");
        assertThat(lost.path("score").asInt()).isEqualTo(95);
        assertThat(lost.at("/deductions/0/finding").asString())
                .isEqualTo(finding.path("id").asString());
        assertThat(lost.at("/deductions/0/points").asInt()).isEqualTo(5);
        assertThat(supervision
                        .get("/api/v1/supervision/scores/2015-03.xlsx")
                        .expect(200)
                        .bytes())
                .startsWith((byte) 'P', (byte) 'K');
        office.as("applicant2").get("/api/v1/supervision/scores/2015-03").expect(403);
        office.as("sysadmin1").get("/api/v1/supervision/scores/2015-03").expect(403);

        office.as("admin-gtt")
                .post(steps, step("CONTEST", "已说明"), "If-Match", "*")
                .expect(200);
        supervision.post(steps, step("REVOKE", "申诉成立"), "If-Match", "*").expect(200);
        supervision.post(steps, step("CLOSE", "办结"), "If-Match", "*").expect(200);
        assertThat(score("supervision1").path("score").asInt()).isEqualTo(100);
    }

    private JsonNode score(String username) {
        JsonNode rows = office.as(username)
                .get("/api/v1/supervision/scores/2015-03")
                .expect(200)
                .at("/rows");
        for (JsonNode row : rows) {
            assertThat(username.equals("supervision1") || rows.size() == 1).isTrue();
            if (row.path("department").asString().equals("ZJ-GTT")) {
                return row;
            }
        }
        throw new AssertionError("No score of ZJ-GTT");
    }

    @Test
    void askingForAWaivedMaterialIsRefusedWithTheClauseAndRecorded() {
        Filed filed = Filed.submitted(loggedInAsNew("asked-again", Role.APPLICANT), Filed.stageOne(Filed.APPROVAL));
        String requirement =
                line(filed, "SHARED_IN_APPLICATION").path("requirement").asString();
        JsonNode task = office.task("window1", filed);
        String refusal = office.as("window1")
                .post(
                        "/api/v1/tasks/" + task.path("id").asString() + "/completion",
                        Map.of("action", "REQUEST_CORRECTIONS", "corrections", new Object[] {
                            Map.of("requirement", requirement, "problem", "请再提交一份")
                        }))
                .expect(422)
                .text();
        assertThat(refusal).contains("2.1.1b");
        assertThat(filed.state()).isEqualTo("SUBMITTED");
        JsonNode finding = findings(filed.number).get(0);
        assertThat(finding.path("kind").asString()).isEqualTo("WAIVED_ASKED");
        assertThat(finding.at("/evidence/0/clause").asString()).isEqualTo("2.1.1b");
    }

    @Test
    void theListIsFilteredAndPagedAndADepartmentSeesItsOwn() {
        JsonNode finding = secondCorrection();
        String number = finding.path("applicationNumber").asString();
        TestClient supervision = office.as("supervision1");
        String month = finding.path("on").asString().substring(0, 7);
        assertThat(supervision
                        .get(FINDINGS + "?kind=SECOND_CORRECTION&card=NONE&state=OPEN&month=" + month + "&q=" + number)
                        .expect(200)
                        .at("/items"))
                .hasSize(1);
        assertThat(supervision
                        .get(FINDINGS + "?kind=YELLOW&q=" + number)
                        .expect(200)
                        .at("/items"))
                .isEmpty();
        assertThat(supervision.get(FINDINGS + "?limit=1").expect(200).string("/next"))
                .isNotEmpty();
        supervision.get(FINDINGS + "?month=never").expect(422);
        office.as("admin-fgw")
                .get(FINDINGS + "?limit=100")
                .expect(200)
                .at("/items")
                .forEach(own -> assertThat(own.path("department").asString()).isEqualTo("ZJ-FGW"));
    }

    /** One of the two findings of a second request for corrections that names what the first could have. */
    private JsonNode secondCorrection() {
        Filed filed = Filed.submitted(
                loggedInAsNew("late-" + System.nanoTime(), Role.APPLICANT), Filed.stageOne(Filed.APPROVAL));
        String uploaded = line(filed, "UPLOADED").path("requirement").asString();
        office.askForCorrections(filed, Map.of("form:projectName", "项目名称与批复不一致"));
        filed.applicant.post(filed.path + "/corrections", "{}").expect(200);
        office.askForCorrections(filed, Map.of(uploaded, "扫描件不清晰"));
        assertThat(kinds(filed.number)).containsExactlyInAnyOrder("NAMED_LATE", "SECOND_CORRECTION");
        return findings(filed.number).stream()
                .filter(finding -> finding.path("kind").asString().equals("SECOND_CORRECTION"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> step(String action, String text) {
        return Map.of("action", action, "text", text);
    }

    private List<JsonNode> findings(String number) {
        List<JsonNode> found = new ArrayList<>();
        office.as("supervision1")
                .get(FINDINGS + "?limit=100&q=" + number)
                .expect(200)
                .at("/items")
                .forEach(found::add);
        return found;
    }

    private List<String> kinds(String number) {
        return findings(number).stream()
                .map(finding -> finding.path("kind").asString())
                .toList();
    }

    private List<String> told(String username, String number) {
        List<String> texts = new ArrayList<>();
        office.as(username)
                .get("/api/v1/notices?limit=100")
                .expect(200)
                .at("/items")
                .forEach(notice -> {
                    if (notice.path("text").asString().contains(number)) {
                        texts.add(notice.path("text").asString());
                    }
                });
        return texts;
    }

    private static JsonNode line(Filed filed, String result) {
        for (JsonNode line :
                filed.applicant.get(filed.path + "/materials").expect(200).at("/items")) {
            if (line.path("result").asString().equals(result)) {
                return line;
            }
        }
        throw new AssertionError("No line is " + result);
    }
}
