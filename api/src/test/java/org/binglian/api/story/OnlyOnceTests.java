package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What applicants are spared by sharing (2.1.1b, 2.1.1d, 2.3.2f). */
abstract class OnlyOnceTests extends ApiTest {

    private static final String NAME_APPROVAL = "（浙工商）名称预核内〔2016〕第008812号";

    @Test
    void theLicenceIssuedFirstServesThreeDepartmentsWithoutAnybodyMovingIt() {
        Office office = new Office(this::loggedInAs);
        Map<String, Object> answers = new LinkedHashMap<>();
        List.of("sellsFood", "publicPlace", "roadTransport").forEach(kind -> answers.put(kind, true));
        List.of("sellsMedicine", "runsHotel", "sellsPublications", "recruitmentService")
                .forEach(kind -> answers.put(kind, false));
        Filed filed = Filed.readyToSubmit(
                loggedInAs("applicant1"), Map.of("jointService", "business-registration", "answers", answers));
        filed.applicant
                .put(filed.path + "/materials/GSJ-01.name-approval/licence-number", Map.of("number", NAME_APPROVAL))
                .expect(200);
        String first = licenceLine(filed).path("requirement").asString();
        // Another test may have had the licence of this applicant issued before; nobody is asked for it either way.
        assertThat(licenceLine(filed).path("result").asString()).isIn("TO_BE_OBTAINED", "OBTAINED");
        filed.submit().expect(200);
        office.accept(filed);
        office.pass("gsj", filed);
        office.decide("gsj", filed, "APPROVE", "");

        JsonNode line = licenceLine(filed);
        assertThat(line.path("requirement").asString()).isEqualTo(first);
        assertThat(line.path("result").asString()).isEqualTo("OBTAINED");
        assertThat(line.at("/licence/issuer").asString()).isEqualTo("ZJ-GSJ");
        assertThat(line.at("/licence/stands").asBoolean()).isTrue();
        assertThat(line.path("trust").asString()).isEqualTo("A");
        for (String department : List.of("syj", "wjw", "jtt")) {
            JsonNode task = office.task("reviewer-" + department, filed);
            assertThat(office.as("reviewer-" + department)
                            .get("/api/v1/tasks/" + task.path("id").asString())
                            .expect(200)
                            .text())
                    .as(department)
                    .contains("business-licence");
        }
    }

    /** The one line that brings the business licence to everybody who asks for it. */
    private static JsonNode licenceLine(Filed filed) {
        for (JsonNode line :
                filed.applicant.get(filed.path + "/materials").expect(200).at("/items")) {
            if (line.path("materialType").asString().equals("business-licence")
                    && !line.path("result").asString().equals("SHARED_IN_APPLICATION")) {
                assertThat(line.path("items")).hasSizeGreaterThanOrEqualTo(3);
                return line;
            }
        }
        throw new AssertionError("Nobody asks for the business licence");
    }

    @Test
    void stagesOneAndThreeOfAnInvestmentAskForAtMostHalf() {
        Office office = new Office(this::loggedInAs);
        Filed one = Filed.submitted(loggedInAs("applicant2"), Filed.stageOne(Filed.APPROVAL));
        halved(one);
        office.accept(one);
        office.finish(one);
        Filed two = Filed.submitted(one.applicant, stage("2", one));
        office.accept(two);
        office.finish(two);
        halved(Filed.opened(one.applicant, stage("3", one)));
    }

    private static Map<String, Object> stage(String stage, Filed first) {
        return Map.of(
                "jointService",
                "investment-project",
                "stage",
                stage,
                "project",
                first.read().string("/project"),
                "answers",
                Filed.APPROVAL);
    }

    private static void halved(Filed filed) {
        Reply materials = filed.applicant.get(filed.path + "/materials").expect(200);
        int naive = materials.at("/naive").asInt();
        int asked = materials.at("/asked").asInt();
        assertThat(asked).as("of %d".formatted(naive)).isPositive().isLessThanOrEqualTo(naive / 2);
    }
}
