package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The clock of a case as officers and applicants see it. */
abstract class ClockTests extends ApiTest {

    @Autowired
    private JdbcClient database;

    @Test
    void aSpecialProcedureStopsTheClockAndThePeopleWhoWouldDecide() {
        Office office = new Office(this::loggedInAs);
        clock().set(LocalDate.of(2016, 10, 17));
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        office.accept(filed);
        String due = filed.caseOf("GTT-01").at("/clock/dueOn").asString();
        String path = "/api/v1/cases/" + filed.caseOf("GTT-01").path("id").asString();
        TestClient decider = office.as("decider-gtt");

        clock().set(LocalDate.of(2016, 10, 18));
        Reply suspended = decider.post(
                        path + "/suspension",
                        Map.of("procedure", "EXPERT_REVIEW", "reason", "组织专家踏勘论证", "expectedDays", 5))
                .expect(201);
        assertThat(suspended.string("/state")).isEqualTo("SUSPENDED");
        assertThat(office.task("reviewer-gtt", filed).path("lamp").asString()).isEqualTo("GREY");
        office.complete("reviewer-gtt", office.task("reviewer-gtt", filed), "PASS", "")
                .expect(409);
        assertThat(MainJobTests.pdfText(filed.pdf("SPECIAL_PROCEDURE_NOTICE")))
                .contains("专家评审")
                .contains("5个工作日");

        clock().set(LocalDate.of(2016, 10, 25));
        Reply resumed = decider.delete(path + "/suspension").expect(200);
        assertThat(resumed.at("/clock/suspendedDays").asInt()).isEqualTo(5);
        assertThat(resumed.at("/clock/usedDays").asInt()).isEqualTo(1);
        assertThat(LocalDate.parse(resumed.string("/clock/dueOn")))
                .isEqualTo(LocalDate.parse(due).plusDays(7));
        assertThat(office.task("reviewer-gtt", filed).path("lamp").asString()).isEqualTo("GREEN");
        decider.delete(path + "/suspension").expect(409);
    }

    @Test
    void severalSpecialProceduresGoOnAtOnceAndCountOnce() {
        Office office = new Office(this::loggedInAs);
        clock().set(LocalDate.of(2016, 10, 17));
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        office.accept(filed);
        String path = "/api/v1/cases/" + filed.caseOf("GTT-01").path("id").asString() + "/suspension";
        TestClient decider = office.as("decider-gtt");
        Map<String, Object> review = Map.of("procedure", "EXPERT_REVIEW", "reason", "论证", "expectedDays", 5);

        clock().set(LocalDate.of(2016, 10, 18));
        decider.post(path, review).expect(201);
        decider.post(path, review).expect(409);
        clock().set(LocalDate.of(2016, 10, 20));
        decider.post(path, Map.of("procedure", "HEARING", "reason", "听证", "expectedDays", 5))
                .expect(201);
        assertThat(decider.delete(path).expect(409).string("/title"))
                .contains("EXPERT_REVIEW")
                .contains("HEARING");
        decider.delete(path + "?procedure=TENDER").expect(409);

        clock().set(LocalDate.of(2016, 10, 24));
        Reply one = decider.delete(path + "?procedure=EXPERT_REVIEW").expect(200);
        assertThat(one.string("/state")).isEqualTo("SUSPENDED");
        assertThat(one.string("/clock/lamp")).isEqualTo("GREY");
        assertThat(office.task("reviewer-gtt", filed).path("lamp").asString()).isEqualTo("GREY");

        clock().set(LocalDate.of(2016, 10, 26));
        Reply both = decider.delete(path).expect(200);
        assertThat(both.string("/state")).isEqualTo("UNDER_REVIEW");
        assertThat(both.at("/clock/suspendedDays").asInt()).isEqualTo(6);
        assertThat(both.at("/clock/usedDays").asInt()).isEqualTo(1);
        explained(office, filed);
    }

    /** Whoever may see the case can count its days one by one. */
    private void explained(Office office, Filed filed) {
        String id = filed.caseOf("GTT-01").path("id").asString();
        String own = filed.path + "/cases/" + id + "/clock";
        Reply told =
                office.as("decider-gtt").get("/api/v1/cases/" + id + "/clock").expect(200);
        assertThat(told.string("/days/0/why")).isEqualTo("START_DAY");
        assertThat(told.string("/days/1/number")).isEqualTo("1");
        assertThat(told.string("/days/2/why")).isEqualTo("SUSPENDED");
        assertThat(told.at("/days/4/instruments")).hasSize(2);
        assertThat(told.at("/rows")).hasSize(5);
        assertThat(told.string("/rows/1/by")).isEqualTo("decider-gtt");
        assertThat(told.string("/sentence")).contains("6 个工作日因暂停计时不计入").contains("已用 1 个工作日");
        assertThat(filed.applicant.get(own).expect(200).at("/rows/1/by").isString())
                .isFalse();
        assertThat(filed.applicant.get(own + "?month=2016-10").expect(200).at("/days"))
                .hasSize(15);
        filed.applicant.get(own + "?month=2015-10").expect(422);
        filed.applicant.get(own + "?month=nonsense").expect(422);
        office.as("supervision1").get("/api/v1/cases/" + id + "/clock").expect(200);
        office.as("decider-jst").get("/api/v1/cases/" + id + "/clock").expect(404);
        office.as("sysadmin1").get("/api/v1/cases/" + id + "/clock").expect(404);
        loggedInAs("applicant1").get(own).expect(404);
        assertThat(MainJobTests.pdfText(
                        filed.applicant.get(own + ".pdf").expect(200).bytes()))
                .contains("期限计算说明")
                .contains("暂停计时期间");
        assertThat(filed.applicant
                        .get(filed.path + "/clocks/ACCEPTANCE")
                        .expect(200)
                        .string("/sentence"))
                .contains("收件之日");
        filed.applicant.get(filed.path + "/clocks/DELIVERY").expect(404);
    }

    @Test
    void anExtensionIsGrantedOnceWithinTheLaw() {
        Office office = new Office(this::loggedInAs);
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        office.accept(filed);
        String path = "/api/v1/cases/" + filed.caseOf("GTT-01").path("id").asString() + "/extension";
        TestClient decider = office.as("decider-gtt");
        int limit = filed.caseOf("GTT-01").at("/clock/limitDays").asInt();
        assertThat(decider.post(path, Map.of("days", 16, "reason", "权属核实"))
                        .expect(422)
                        .string("/errors/0/pointer"))
                .isEqualTo("/days");
        decider.post(path, Map.of("days", 5, "reason", "权属核实")).expect(201);
        assertThat(filed.caseOf("GTT-01").at("/clock/limitDays").asInt()).isEqualTo(limit + 5);
        decider.post(path, Map.of("days", 5, "reason", "权属核实")).expect(409);
        assertThat(MainJobTests.pdfText(filed.pdf("EXTENSION_NOTICE"))).contains("权属核实");
    }

    @Test
    void aCaseThatWaitsForAnotherCanBeExtendedBecauseItsClockRuns() {
        Office office = new Office(this::loggedInAs);
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        office.accept(filed);
        JsonNode waiting = filed.caseOf("FGW-02");
        assertThat(waiting.path("state").asString()).isEqualTo("ACCEPTED");
        int limit = waiting.at("/clock/limitDays").asInt();
        String path = "/api/v1/cases/" + waiting.path("id").asString();
        office.as("decider-fgw")
                .post(path + "/extension", Map.of("days", 5, "reason", "等待用地预审意见"))
                .expect(201);
        assertThat(filed.caseOf("FGW-02").at("/clock/limitDays").asInt()).isEqualTo(limit + 5);

        String suspended = "/api/v1/cases/" + filed.caseOf("GTT-01").path("id").asString();
        suspend(office.as("decider-gtt"), suspended);
        office.as("decider-gtt")
                .post(suspended + "/extension", Map.of("days", 5, "reason", "权属核实"))
                .expect(409);
    }

    private static void suspend(TestClient decider, String path) {
        decider.post(path + "/suspension", Map.of("procedure", "HEARING", "reason", "组织听证", "expectedDays", 5))
                .expect(201);
    }

    @Test
    void aWithdrawalEndsASpecialProcedureToo() {
        Office office = new Office(this::loggedInAs);
        clock().set(LocalDate.of(2016, 10, 17));
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        office.accept(filed);
        String id = filed.caseOf("GTT-01").path("id").asString();
        suspend(office.as("decider-gtt"), "/api/v1/cases/" + id);

        clock().set(LocalDate.of(2016, 10, 20));
        filed.applicant
                .post(filed.path + "/withdrawal", Map.of("reason", "项目调整"))
                .expect(200);

        JsonNode withdrawn = filed.caseOf("GTT-01");
        assertThat(withdrawn.path("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.at("/clock/lamp").asString()).isEqualTo("GREEN");
        assertThat(withdrawn.at("/clock/suspendedDays").asInt()).isEqualTo(3);
        assertThat(database.sql("select ended_on from special_procedure where case_id = ?")
                        .param(UUID.fromString(id))
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.of(2016, 10, 20));
    }

    @Test
    void lampsTurnByThemselves() {
        Office office = new Office(this::loggedInAs);
        clock().set(LocalDate.of(2016, 10, 17));
        Filed filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        office.accept(filed);
        LocalDate due =
                LocalDate.parse(filed.caseOf("GTT-01").at("/clock/dueOn").asString());
        assertThat(lampOf(office, filed)).isEqualTo("GREEN");
        clock().set(due);
        assertThat(lampOf(office, filed)).isEqualTo("YELLOW");
        clock().set(due.plusDays(4));
        assertThat(lampOf(office, filed)).isEqualTo("RED");
        assertThat(filed.caseOf("GTT-01").at("/clock/overdue").asBoolean()).isTrue();
        assertThat(office.as("reviewer-gtt")
                        .get("/api/v1/tasks?queue=group&lamp=RED&q=" + filed.number)
                        .expect(200)
                        .at("/items"))
                .hasSameSizeAs(office.tasks("reviewer-gtt", filed));
        assertThat(office.as("reviewer-gtt")
                        .get("/api/v1/tasks?queue=group&lamp=GREEN&q=" + filed.number)
                        .expect(200)
                        .at("/items"))
                .isEmpty();
    }

    private static String lampOf(Office office, Filed filed) {
        return office.task("reviewer-gtt", filed).path("lamp").asString();
    }
}
