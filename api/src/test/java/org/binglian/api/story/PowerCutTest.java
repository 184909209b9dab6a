package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.binglian.api.harness.LaunchedApplication;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The power goes between filing and acceptance: whoever was answered has filed, once, and the office goes on where it was. */
class PowerCutTest {

    private static final String KEY = "5f0e6a52-power-cut";

    @TempDir
    Path work;

    @Test
    void whatWasFiledIsAcceptedAfterKillNine() {
        Path data = work.resolve("data");
        TestClient applicant;
        Filed before;
        Reply answer;
        try (LaunchedApplication first = LaunchedApplication.start(data)) {
            applicant = first.client().login("applicant2");
            before = Filed.readyToSubmit(applicant, Filed.stageOne(Filed.APPROVAL));
            answer = before.submit("Idempotency-Key", KEY).expect(200);
            first.kill();
        }

        try (LaunchedApplication second = LaunchedApplication.start(data)) {
            Filed filed = before.as(applicant.movedTo(second.port()));
            Office office = new Office(username -> second.client().login(username));
            assertThat(filed.state()).isEqualTo("SUBMITTED");
            assertThat(standsAt(filed)).containsExactly("pre-review");

            assertThat(filed.submit("Idempotency-Key", KEY).expect(200).json()).isEqualTo(answer.json());
            assertFiledOnce(filed);
            assertThat(office.tasks("window1", filed)).hasSize(1);

            office.accept(filed);
            assertThat(filed.state()).isEqualTo("IN_REVIEW");
            assertThat(filed.instrument("ACCEPTANCE_NOTICE").path("number").asString())
                    .isNotBlank();
            assertEngineAndCasesAgree(office, filed);
            assertFiledOnce(filed);
        }
    }

    private static void assertFiledOnce(Filed filed) {
        JsonNode own =
                filed.applicant.get("/api/v1/applications").expect(200).json().path("items");
        assertThat(own.findValuesAsString("number")).containsExactly(filed.number);
        assertThat(filed.read().at("/cases").findValuesAsString("item"))
                .containsExactlyInAnyOrder("FGW-02", "FGW-03", "GTT-01", "JST-01");
        filed.instrument("RECEIPT"); // fails when there are two
    }

    /** A case under review has its tasks, the one that waits for the others has none, and the window is through. */
    private static void assertEngineAndCasesAgree(Office office, Filed filed) {
        assertThat(filed.caseState("GTT-01")).isEqualTo("UNDER_REVIEW");
        assertThat(filed.caseState("JST-01")).isEqualTo("UNDER_REVIEW");
        assertThat(filed.caseState("FGW-03")).isEqualTo("UNDER_REVIEW");
        assertThat(filed.caseState("FGW-02")).isEqualTo("ACCEPTED");
        assertThat(office.tasks("window1", filed)).isEmpty();
        assertThat(items(office.tasks("reviewer-gtt", filed))).containsOnly("GTT-01");
        assertThat(items(office.tasks("reviewer-jst", filed))).containsOnly("JST-01");
        assertThat(items(office.tasks("reviewer-fgw", filed))).containsOnly("FGW-03");
        assertThat(standsAt(filed)).contains("handle-cases", "division-review", "await-prerequisites");
    }

    private static List<String> items(List<JsonNode> tasks) {
        return tasks.stream().map(task -> task.path("item").asString()).toList();
    }

    /** Elements of the models in which the engine waits. */
    private static List<String> standsAt(Filed filed) {
        List<String> active = new ArrayList<>();
        filed.applicant
                .get(filed.path + "/diagram")
                .expect(200)
                .at("/models")
                .forEach(model -> model.path("active").forEach(element -> active.add(element.asString())));
        return active;
    }
}
