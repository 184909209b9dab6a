package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.TestClient;
import org.binglian.identity.Accounts;
import org.binglian.identity.NewAccount;
import org.binglian.identity.PartyInfo;
import org.binglian.identity.PartyKind;
import org.binglian.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Everybody sees their own and nothing else: every resource of an application, for every role. */
abstract class OwnershipTests extends ApiTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private Accounts accounts;

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
    void aDepartmentReadsOnlyTheAnswersAndCorrectionsThatConcernIt() {
        filed = Filed.submitted(somebodyWithNothingOnFile(), Filed.stageOne(Filed.APPROVAL));
        String plan = requirementOf("FGW-02");
        String plot = requirementOf("GTT-01");
        office.askForCorrections(filed, Map.of(plan, "缺少投资估算", plot, "缺少勘测定界图"));

        assertThat(problemsSeenBy("reviewer-gtt")).containsExactly("缺少勘测定界图");
        assertThat(problemsSeenBy("reviewer-fgw")).containsExactly("缺少投资估算");
        assertThat(problemsSeenBy("reviewer-jst")).isEmpty();
        for (String whole : List.of("window1", "lead-fgw", "supervision1")) {
            assertThat(problemsSeenBy(whole)).as(whole).hasSize(2);
        }
        assertThat(office.as("reviewer-gtt")
                        .get(filed.path)
                        .expect(200)
                        .at("/answers")
                        .propertyNames())
                .containsExactly("newLand");
        assertThat(office.as("lead-fgw").get(filed.path).expect(200).at("/answers"))
                .hasSize(Filed.APPROVAL.size());
    }

    /** Of whom everything can be asked; what is on file goes by the number. */
    private TestClient somebodyWithNothingOnFile() {
        PartyInfo party = new PartyInfo(
                "ownership-applicant", "新设公司", PartyKind.ORGANISATION, "91330000MA27NEWCO7", null, "13800000000", null);
        accounts.register(new NewAccount(
                party.username(),
                TestClient.DEMO_PASSWORD,
                party.name(),
                Set.of(Role.APPLICANT),
                null,
                null,
                Set.of(),
                party));
        return loggedInAs(party.username());
    }

    private List<String> problemsSeenBy(String officer) {
        return office.as(officer)
                .get(filed.path)
                .expect(200)
                .at("/corrections/items")
                .valueStream()
                .map(item -> item.path("problem").asString())
                .toList();
    }

    /** A material that this item alone asks the applicant for. */
    private String requirementOf(String item) {
        for (JsonNode line :
                filed.applicant.get(filed.path + "/materials").expect(200).at("/items")) {
            if (line.path("result").asString().equals("UPLOADED")
                    && line.path("items").toString().equals("[\"" + item + "\"]")) {
                return line.path("requirement").asString();
            }
        }
        throw new AssertionError("No material of " + item + " alone");
    }

    @Test
    void supervisionSeesHowItGoesOnAndNothingThatWasHandedIn() {
        office.accept(filed);
        office.pass("gtt", filed);
        TestClient supervision = office.as("supervision1");
        JsonNode seen = supervision.get(filed.path).expect(200).json();
        assertThat(seen.path("cases")).hasSize(4);
        assertThat(seen.at("/cases/0/clock/dueOn").asString()).isNotBlank();
        assertThat(seen.path("form")).isEmpty();
        assertThat(seen.path("answers")).isEmpty();
        assertThat(supervision.get(filed.path + "/form").expect(200).at("/data"))
                .isEmpty();
        assertThat(supervision.get(filed.path + "/materials").expect(200).at("/items"))
                .isEmpty();
        supervision.get(filed.path + "/documents/" + aDocument()).expect(404);
        assertThat(supervision.get(filed.path + "/timeline").expect(200).text()).contains("DivisionReviewed");
        assertThat(supervision.get(filed.path + "/instruments").expect(200).text())
                .contains("ACCEPTANCE_NOTICE")
                .doesNotContain("RECEIPT");
        JsonNode gtt = supervision
                .get("/api/v1/cases/" + filed.caseOf("GTT-01").path("id").asString())
                .expect(200)
                .json();
        assertThat(gtt.path("opinions")).isNotEmpty();
    }

    @Test
    void whatAnybodyButTheApplicantReadsIsRecorded() {
        office.accept(filed);
        String notice = "/instruments/"
                + filed.instrument("ACCEPTANCE_NOTICE").path("id").asString() + ".pdf";
        for (String officer : List.of("window1", "supervision1")) {
            for (String part : List.of("", "/form", "/materials", notice)) {
                office.as(officer).get(filed.path + part).expect(200);
            }
        }
        office.as("window1").get(filed.path + "/documents/" + aDocument()).expect(200);

        List<String> all = List.of("ApplicationRead", "FormRead", "InstrumentRead", "MaterialsRead");
        assertThat(readings("supervision1")).containsExactlyInAnyOrderElementsOf(all);
        assertThat(readings("window1"))
                .containsAll(all)
                .contains("DocumentRead")
                .hasSize(5);
        assertThat(readings("applicant2")).isEmpty();
    }

    private List<String> readings(String reader) {
        String id = filed.path.substring(filed.path.lastIndexOf('/') + 1);
        return database.sql("select what from audit_entry where application_id = ? and who = ? and what like '%Read'")
                .params(UUID.fromString(id), reader)
                .query(String.class)
                .list();
    }

    @Test
    void nobodyIsShownTheWholeNumberOfAnApplicant() {
        for (TestClient reader : List.of(filed.applicant, office.as("window1"))) {
            assertThat(reader.get(filed.path).expect(200).string("/applicant/idNumberMasked"))
                    .matches("\\w{4}\\*+");
        }
    }

    @Test
    void aFilterThatIsLeftBlankIsNone() {
        assertThat(office.as("window1")
                        .get("/api/v1/tasks?queue=group&item=&lamp=&q=" + filed.number)
                        .expect(200)
                        .at("/items"))
                .hasSize(1);
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
            client.get(task + "/colleagues").expect(404);
        }
    }

    @Test
    void aTaskIsHandedOnlyToAColleagueWhoMayActOnIt() {
        JsonNode task = office.task("window1", filed);
        String path = "/api/v1/tasks/" + task.path("id").asString();
        JsonNode colleagues =
                office.as("window1").get(path + "/colleagues").expect(200).at("/items");
        assertThat(colleagues).extracting(c -> c.path("username").asString()).containsExactly("window2");
        office.as("window1")
                .post(path + "/delegation", Map.of("to", "reviewer-fgw"))
                .expect(422);
        office.as("window1").post(path + "/delegation", Map.of("to", "window2")).expect(200);
        office.as("window1")
                .post(path + "/completion", Map.of("action", "ACCEPT"))
                .expect(409);
        office.as("window2")
                .post(path + "/completion", Map.of("action", "ACCEPT"))
                .expect(200);
        office.tasks("reviewer-fgw", filed).forEach(review -> {
            JsonNode others = office.as("reviewer-fgw")
                    .get("/api/v1/tasks/" + review.path("id").asString() + "/colleagues")
                    .expect(200)
                    .at("/items");
            assertThat(others)
                    .as("only the division of investment has a second reviewer")
                    .hasSize(review.path("division").asString().equals("FGW-D1") ? 1 : 0);
        });
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
