package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.OnH2;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Hot requests issue few statements, and no more when there is more to show. */
@OnH2
class HotRequestsTest extends ApiTest {

    private static final int MOST = 30;

    /** Steps that fan out into cases, licences and decisions are not within the thirty yet: see docs/performance.md. */
    private static final int FAN_OUT = 65;

    @Test
    void noRequestOfTheMainJobIssuesMoreThanThirtyStatements() {
        Office office = new Office(this::loggedInAs);
        TestClient applicant = loggedInAs("applicant2");
        Filed filed = Filed.readyToSubmit(applicant, Filed.stageOne(Filed.APPROVAL));
        few(filed.submit().expect(200));
        assertThat(statements(office.complete("window1", office.task("window1", filed), "ACCEPT", "")
                        .expect(200)))
                .isLessThanOrEqualTo(FAN_OUT);
        for (String part : new String[] {"", "/form", "/materials", "/instruments", "/timeline", "/diagram"}) {
            few(applicant.get(filed.path + part).expect(200));
        }
        JsonNode review = office.task("reviewer-gtt", filed);
        few(office.as("reviewer-gtt")
                .get("/api/v1/tasks/" + review.path("id").asString())
                .expect(200));
        few(office.complete("reviewer-gtt", review, "PASS", "").expect(200));
        office.pass("gtt", filed);
        assertThat(statements(office.complete("decider-gtt", office.task("decider-gtt", filed), "APPROVE", "")
                        .expect(200)))
                .isLessThanOrEqualTo(FAN_OUT);
        office.finish(filed);
        few(applicant.post(filed.path + "/receipt", "{}").expect(204));
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
