package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.binglian.api.harness.ApiTest;
import org.binglian.identity.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Officers cannot ask again for what is waived, and supervision hears of every attempt (2.1.1b, article 32). */
abstract class ViolationTests extends ApiTest {

    @Test
    void askingForAWaivedMaterialIsRefusedWithTheClauseAndRecorded() {
        Office office = new Office(this::loggedInAs);
        Filed filed = Filed.submitted(loggedInAsNew("asked-again", Role.APPLICANT), Filed.stageOne(Filed.APPROVAL));
        JsonNode waived = line(filed, "SHARED_IN_APPLICATION");
        String requirement = waived.path("requirement").asString();
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
        JsonNode violation = recorded(filed).get(0);
        assertThat(violation.path("kind").asString()).isEqualTo("WAIVED_ASKED_FOR");
        assertThat(violation.at("/demanded/0/requirement").asString()).isEqualTo(requirement);
        assertThat(violation.at("/demanded/0/clause").asString()).isEqualTo("2.1.1b");
    }

    @Test
    void whatASecondRequestNamesThoughTheFirstCouldHaveIsRecorded() {
        Office office = new Office(this::loggedInAs);
        Filed filed = Filed.submitted(loggedInAsNew("named-late", Role.APPLICANT), Filed.stageOne(Filed.APPROVAL));
        String uploaded = line(filed, "UPLOADED").path("requirement").asString();
        office.askForCorrections(filed, Map.of("form:projectName", "项目名称与批复不一致"));
        filed.applicant.post(filed.path + "/corrections", "{}").expect(200);
        office.askForCorrections(filed, Map.of(uploaded, "扫描件不清晰"));

        JsonNode violation = recorded(filed).get(0);
        assertThat(violation.path("kind").asString()).isEqualTo("NAMED_LATE");
        assertThat(violation.at("/demanded/0/requirement").asString()).isEqualTo(uploaded);
    }

    @Test
    void onlySupervisionReadsTheList() {
        for (String user : new String[] {"window1", "decider-fgw", "applicant2"}) {
            loggedInAs(user).get("/api/v1/supervision/violations").expect(403);
        }
    }

    private List<JsonNode> recorded(Filed filed) {
        List<JsonNode> found = new ArrayList<>();
        loggedInAs("supervision1")
                .get("/api/v1/supervision/violations?limit=100")
                .expect(200)
                .at("/items")
                .forEach(violation -> {
                    if (violation.path("applicationNumber").asString().equals(filed.number)) {
                        found.add(violation);
                    }
                });
        assertThat(found).hasSize(1);
        return found;
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
