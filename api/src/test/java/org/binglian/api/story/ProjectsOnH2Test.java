package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.OnH2;
import org.binglian.api.harness.TestClient;
import org.binglian.identity.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What one project has, its next stages use, and another project does not (2.1.1b, 2.1.1d, 2.3.2f). */
@OnH2
class ProjectsOnH2Test extends ApiTest {

    @Test
    void whatWasGrantedOrFiledForOneProjectServesItsNextStageAndNoOtherProject() {
        Office office = new Office(this::loggedInAs);
        TestClient investor = loggedInAsNew("investor", Role.APPLICANT);
        Filed first = Filed.submitted(investor, Filed.stageOne(Filed.APPROVAL));
        office.accept(first);
        office.finish(first);
        assertThat(first.state()).isEqualTo("REPLIED");

        Filed nextStage = Filed.opened(
                investor,
                Map.of(
                        "jointService",
                        "investment-project",
                        "stage",
                        "2",
                        "project",
                        first.read().string("/project"),
                        "answers",
                        Filed.APPROVAL));
        assertThat(result(nextStage, "JST-02.project-approval-reply")).isEqualTo("OBTAINED");
        assertThat(result(nextStage, "JST-02.topographic-map")).isEqualTo("ON_FILE");

        Filed otherProject = Filed.opened(investor, Filed.stageOne(Filed.APPROVAL));
        assertThat(result(otherProject, "FGW-02.land-preview-opinion")).isEqualTo("TO_BE_OBTAINED");
        assertThat(result(otherProject, "GTT-01.topographic-map")).isEqualTo("TO_UPLOAD");
    }

    private static String result(Filed filed, String requirement) {
        for (JsonNode line :
                filed.applicant.get(filed.path + "/materials").expect(200).at("/items")) {
            if (line.path("requirement").asString().equals(requirement)) {
                return line.path("result").asString();
            }
        }
        throw new AssertionError(requirement + " is not among the materials");
    }
}
