package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Hot requests issue few statements, and no more when there is more to show or to do. */
abstract class HotRequestsTests extends ApiTest {

    private static final int MOST = 30;

    /** Of a business registration; each adds a case that waits for the registration itself. */
    private static final List<String> LICENCES = List.of(
            "sellsFood",
            "sellsMedicine",
            "publicPlace",
            "roadTransport",
            "runsHotel",
            "sellsPublications",
            "recruitmentService");

    /** Of the demo licences, {@code applicant1}'s. */
    private static final String NAME_APPROVAL = "（浙工商）名称预核内〔2016〕第008812号";

    private record Steps(int accept, int decide) {}

    @Test
    void noRequestOfTheMainJobIssuesMoreThanThirtyStatements() {
        Office office = new Office(this::loggedInAs);
        TestClient applicant = loggedInAs("applicant2");
        Filed filed = Filed.readyToSubmit(applicant, Filed.stageOne(Filed.APPROVAL));
        few(filed.submit().expect(200));
        few(office.complete("window1", office.task("window1", filed), "ACCEPT", "")
                .expect(200));
        for (String part : new String[] {"", "/form", "/materials", "/instruments", "/timeline", "/diagram"}) {
            few(applicant.get(filed.path + part).expect(200));
        }
        for (String department : List.of("gtt", "jst", "fgw")) {
            String reviewer = "reviewer-" + department;
            for (JsonNode task : office.tasks(reviewer, filed)) {
                few(office.as(reviewer)
                        .get("/api/v1/tasks/" + task.path("id").asString())
                        .expect(200));
                few(office.complete(reviewer, task, "PASS", "").expect(200));
            }
            String decider = "decider-" + department;
            for (JsonNode task : office.tasks(decider, filed)) {
                few(office.complete(decider, task, "APPROVE", "").expect(200));
            }
        }
        few(applicant.post(filed.path + "/receipt", "{}").expect(204));
    }

    @Test
    void stepsIssueTheSameStatementsHoweverManyCasesTheyMove() {
        Office office = new Office(this::loggedInAs);
        Steps two = steps(office, LICENCES.subList(0, 1));
        Steps eight = steps(office, LICENCES);
        assertThat(eight.accept()).isLessThanOrEqualTo(two.accept());
        assertThat(eight.decide()).isLessThanOrEqualTo(two.decide());
    }

    /** The fewer statements of two runs, since reference data may have had to be read again in one of them. */
    private Steps steps(Office office, List<String> licences) {
        Steps one = run(office, licences);
        Steps other = run(office, licences);
        return new Steps(Math.min(one.accept(), other.accept()), Math.min(one.decide(), other.decide()));
    }

    private Steps run(Office office, List<String> licences) {
        Map<String, Object> answers = new HashMap<>();
        LICENCES.forEach(licence -> answers.put(licence, licences.contains(licence)));
        Filed filed = Filed.readyToSubmit(
                loggedInAs("applicant1"), Map.of("jointService", "business-registration", "answers", answers));
        filed.applicant
                .put(filed.path + "/materials/GSJ-01.name-approval/licence-number", Map.of("number", NAME_APPROVAL))
                .expect(200);
        filed.submit().expect(200);
        int accept = statements(office.complete("window1", office.task("window1", filed), "ACCEPT", "")
                .expect(200));
        assertThat(filed.read().at("/cases").size()).isEqualTo(1 + licences.size());
        office.pass("gsj", filed);
        int decide = statements(office.complete("decider-gsj", office.task("decider-gsj", filed), "APPROVE", "")
                .expect(200));
        return new Steps(accept, decide);
    }

    @Test
    void listsIssueTheSameStatementsHoweverLongTheyAre() {
        Office office = new Office(this::loggedInAs);
        TestClient applicant = loggedInAs("applicant2");
        Filed.submitted(applicant, Filed.stageOne(Filed.APPROVAL));
        int inbox =
                statements(office.as("window1").get("/api/v1/tasks?queue=group").expect(200));
        int own = statements(applicant.get("/api/v1/applications").expect(200));
        for (int i = 0; i < 3; i++) {
            Filed.submitted(applicant, Filed.stageOne(Filed.APPROVAL));
        }
        assertThat(statements(
                        office.as("window1").get("/api/v1/tasks?queue=group").expect(200)))
                .isEqualTo(inbox);
        assertThat(statements(applicant.get("/api/v1/applications").expect(200)))
                .isEqualTo(own);
    }

    private static void few(Reply reply) {
        assertThat(statements(reply))
                .as(() -> reply.response().request().method() + " "
                        + reply.response().uri())
                .isLessThanOrEqualTo(MOST);
    }

    private static int statements(Reply reply) {
        return Integer.parseInt(reply.header("X-Sql-Statements"));
    }
}
