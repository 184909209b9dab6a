package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.TestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Everybody sees their own and nothing else: every resource of an application, for every role. */
abstract class OwnershipTests extends ApiTest {

    private Office office;
    private Filed filed;

    @BeforeEach
    void file() {
        office = new Office(this::loggedInAs);
        filed = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
    }

    private List<String> everythingToRead() {
        return List.of("", "/form", "/materials", "/instruments", "/timeline", "/diagram", "/applicable-items");
    }

    @Test
    void anotherApplicantFindsNothing() {
        TestClient other = loggedInAs("applicant1");
        for (String part : everythingToRead()) {
            other.get(filed.path + part).expect(404);
        }
        other.post(filed.path + "/submission", "{}").expect(404);
        other.post(filed.path + "/withdrawal", Map.of("reason", "x")).expect(404);
        other.post(filed.path + "/check", "{}").expect(404);
        other.post(filed.path + "/corrections", "{}").expect(404);
        other.post(filed.path + "/receipt", "{}").expect(404);
        other.patch(filed.path, Map.of("form", Map.of()), "If-Match", "\"0\"").expect(404);
        other.get(filed.path + "/documents/" + aDocument()).expect(404);
        other.get(filed.path + "/instruments/"
                        + filed.instrument("RECEIPT").path("id").asString() + ".pdf")
                .expect(404);
        assertThat(other.get("/api/v1/applications?limit=100").expect(200).text())
                .doesNotContain(filed.number);
        assertThat(filed.state()).isEqualTo("SUBMITTED");
    }

    @Test
    void nobodyWithoutASessionReadsAnything() {
        for (String part : everythingToRead()) {
            anonymous().get(filed.path + part).expect(401);
        }
        anonymous().get("/api/v1/tasks").expect(401);
    }

    @Test
    void aDepartmentWithoutACaseInItFindsNothing() {
        office.accept(filed);
        for (String part : everythingToRead()) {
            office.as("reviewer-kjt").get(filed.path + part).expect(404);
        }
    }

    @Test
    void rolesWithoutCasesSeeNoContents() {
        for (String user : List.of("sysadmin1", "reform1")) {
            office.as(user).get(filed.path).expect(404);
        }
    }

    @Test
    void aDepartmentSeesItsOwnPartAndOfTheOthersOnlyTheOutcome() {
        office.accept(filed);
        JsonNode seen = office.as("reviewer-gtt").get(filed.path).expect(200).json();
        assertThat(seen.path("cases")).hasSize(4);
        assertThat(seen.has("queryCode") && !seen.path("queryCode").isNull()).isFalse();
        assertThat(seen.at("/applicant/idNumberMasked").asString()).contains("*");
        int whole = filed.read().at("/form").size();
        assertThat(seen.path("form").size()).isPositive().isLessThan(whole);
        office.as("reviewer-gtt")
                .get(filed.path + "/materials")
                .expect(200)
                .at("/items")
                .forEach(line -> assertThat(line.path("items").toString()).contains("GTT-01"));
        String foreign = filed.caseOf("JST-01").path("id").asString();
        office.as("reviewer-gtt").get("/api/v1/cases/" + foreign).expect(404);
    }

    @Test
    void anOfficerOfAnotherDepartmentCannotTouchATask() {
        office.accept(filed);
        String task =
                "/api/v1/tasks/" + office.task("reviewer-gtt", filed).path("id").asString();
        for (String user : List.of("reviewer-jst", "decider-gtt", "window1", "applicant2", "sysadmin1")) {
            TestClient client = office.as(user);
            client.get(task).expect(404);
            client.post(task + "/claim", "{}").expect(404);
            client.post(task + "/completion", Map.of("action", "PASS")).expect(404);
            client.post(task + "/delegation", Map.of("to", user)).expect(404);
        }
    }

    @Test
    void aClaimedTaskIsLeftAloneByColleagues() {
        office.accept(filed);
        int open = office.tasks("reviewer-gtt", filed).size();
        String task =
                "/api/v1/tasks/" + office.task("reviewer-gtt", filed).path("id").asString();
        office.as("reviewer-gtt").post(task + "/claim", "{}").expect(200);
        assertThat(office.tasks("reviewer-gtt", filed)).hasSize(open - 1);
        assertThat(office.as("reviewer-gtt")
                        .get("/api/v1/tasks?queue=mine&q=" + filed.number)
                        .expect(200)
                        .at("/items"))
                .hasSize(1);
        office.as("reviewer-gtt").delete(task + "/claim").expect(200);
        assertThat(office.tasks("reviewer-gtt", filed)).hasSize(open);
    }

    @Test
    void onlyTheDeciderOfTheDepartmentOrdersSpecialProceduresAndExtensions() {
        office.accept(filed);
        String path = "/api/v1/cases/" + filed.caseOf("GTT-01").path("id").asString();
        Map<String, Object> suspend = Map.of("procedure", "HEARING", "reason", "利害关系人申请听证", "expectedDays", 10);
        office.as("reviewer-gtt").post(path + "/suspension", suspend).expect(403);
        office.as("decider-jst").post(path + "/suspension", suspend).expect(404);
        filed.applicant.post(path + "/suspension", suspend).expect(403);
        office.as("decider-gtt").post(path + "/suspension", suspend).expect(201);
    }

    private String aDocument() {
        for (JsonNode line :
                filed.applicant.get(filed.path + "/materials").expect(200).at("/items")) {
            if (line.path("document").has("id")) {
                return line.at("/document/id").asString();
            }
        }
        throw new AssertionError("Nothing was uploaded");
    }
}
