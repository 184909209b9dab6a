package org.binglian.api.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.OnH2;
import org.binglian.api.harness.Reply;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OnH2
class JointServiceControllerTest extends ApiTest {

    private static final String PROJECT = "/api/v1/joint-services/investment-project";

    @Test
    void listsTheThreeJointServicesOfTheNotice() {
        Reply services = anonymous().get("/api/v1/joint-services").expect(200);

        assertThat(services.at("/items")
                        .valueStream()
                        .map(service -> service.get("code").asString()))
                .containsExactly("investment-project", "business-registration", "inspection-body");
        assertThat(services.string("/items/0/leadName")).isEqualTo("省发展改革委");
        assertThat(services.at("/items/0/stages").size()).isEqualTo(4);
    }

    @Test
    void tellsStagesItemsAndQuestionsOfOne() {
        Reply service = anonymous().get(PROJECT).expect(200);

        assertThat(service.at("/items").size()).isEqualTo(20);
        assertThat(service.at("/stages/0/items")
                        .valueStream()
                        .filter(item -> item.get("code").asString().equals("FGW-02"))
                        .flatMap(item -> item.get("after").valueStream())
                        .map(JsonNode::asString))
                .containsExactly("GTT-01", "JST-01");
        assertThat(service.string("/questions/schema/properties/investmentKind/type"))
                .isEqualTo("string");
        assertThat(service.at("/questions/uiSchema/ui:order").size()).isEqualTo(7);
        assertThat(anonymous().get("/api/v1/joint-services/none").expect(404).string("/title"))
                .isEqualTo("没有这个联办事项");
    }

    @Test
    void showsTheProcessAsBpmn() {
        Reply diagram = anonymous().get(PROJECT + "/diagram").expect(200);

        assertThat(diagram.header("Content-Type")).startsWith("application/xml");
        assertThat(diagram.text()).contains("id=\"pre-review\"", "BPMNDiagram");
        anonymous().get("/api/v1/joint-services/none/diagram").expect(404);
    }

    @Test
    void anyoneChecksWhichItemsApply() {
        Map<String, Object> check =
                Map.of("stage", "1", "answers", Map.of("investmentKind", "APPROVAL", "newLand", true));

        Reply chinese = anonymous().post(PROJECT + "/applicable-items", check).expect(200);
        Reply english = anonymous()
                .post(PROJECT + "/applicable-items", check, "Accept-Language", "en")
                .expect(200);

        assertThat(applying(chinese)).containsExactlyInAnyOrder("FGW-02", "GTT-01", "JST-01");
        assertThat(chinese.string("/items/0/reason")).matches(".*\\p{IsHan}.*");
        assertThat(english.string("/items/0/reason")).doesNotMatch(".*\\p{IsHan}.*");
        assertThat(chinese.string("/items/0/clause")).isNotBlank();
    }

    @Test
    void refusesAnswersThatAreNoneAndSaysWhich() {
        Reply refused = anonymous()
                .post(PROJECT + "/applicable-items", Map.of("answers", Map.of("investmentKind", "LOAN", "other", 1)))
                .expect(422);

        assertThat(refused.at("/errors")
                        .valueStream()
                        .map(error -> error.get("pointer").asString()))
                .containsExactlyInAnyOrder("/answers/investmentKind", "/answers/other");
        assertThat(refused.string("/errors/0/message")).matches(".*\\p{IsHan}.*");
        anonymous().post(PROJECT + "/applicable-items", Map.of("stage", "9")).expect(404);
    }

    private static List<String> applying(Reply items) {
        return items.at("/items")
                .valueStream()
                .filter(item -> item.get("applies").asBoolean())
                .map(item -> item.get("item").asString())
                .toList();
    }
}
