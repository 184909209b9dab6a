package org.binglian.api.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a draft takes and what it refuses: it never drops something without a word. */
abstract class DraftTests extends ApiTest {

    private TestClient applicant;
    private String draft;

    @BeforeEach
    void open() {
        applicant = loggedInAs("applicant2");
        draft = applicant
                .post("/api/v1/applications", Map.of("item", "KJT-01", "region", "330000"))
                .expect(201)
                .header("Location");
    }

    private Reply save(Object change) {
        return applicant.patch(draft, change, "If-Match", "*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\u001b", "\\u0085", "\u0085", "\\ud800", "\\udc00x"})
    void aFormHoldsNoCharactersThatCannotBeKept(String characters) {
        Reply reply = save("{\"form\": {\"a/b\": [1, {\"name\": \"x" + characters
                        + "\"}], \"fine\": \"two\\n\\tlines\"}}")
                .expect(422);

        assertThat(reply.at("/errors")).hasSize(1);
        assertThat(reply.string("/errors/0/pointer")).isEqualTo("/form/a~1b/1/name");
        assertThat(reply.string("/errors/0/code")).isEqualTo("fault.characters");
        assertThat(reply.string("/errors/0/message")).contains("控制字符");
        assertThat(applicant.get(draft).expect(200).at("/form")).isEmpty();
    }

    @Test
    void namesOfMembersAreTextsToo() {
        assertThat(save("{\"form\": {\"na\\u0000me\": 1}, \"answers\": {\"\\u001f\": true}}")
                        .expect(422)
                        .at("/errors"))
                .hasSize(2);
        save("{\"form\": {\"remarks\": \"\\ud83d\\ude00 a whole character\"}}").expect(200);
    }

    @Test
    void everyOtherRequestIsCheckedToo() {
        for (String path : List.of("/api/v1/applications", draft + "/withdrawal")) {
            applicant
                    .post(path, "{\"region\": \"a\\u0000\", \"reason\": \"a\\u0000\"}")
                    .expect(422);
        }
        TestClient window = loggedInAs("window1");
        assertThat(window.get("/api/v1/tasks?queue=group&q=a%00b").expect(422).string("/errors/0/pointer"))
                .isEqualTo("/q");
        window.get("/api/v1/tasks?queue=group&item=%1B").expect(422);
        window.post("/api/v1/tasks/x/completion", "{\"action\": \"ACCEPT\", \"comment\": \"\\u0000\"}")
                .expect(422);
        window.get("/api/v1/tasks?cursor=WyIyMDE2LTA5LTI4IiwiXHUwMDAwIl0").expect(400); // ["2016-09-28","\u0000"]
        assertThat(anonymous()
                        .get("/api/v1/items?q=%00", "Accept-Language", "en")
                        .expect(422)
                        .string("/errors/0/message"))
                .startsWith("Contains characters");
        anonymous().get("/api/v1/items/a%00").expect(400);
        anonymous()
                .post("/api/v1/session", "{\"username\": \"a\\u0000\", \"password\": \"x\"}")
                .expect(422);
    }

    @Test
    void aFormThatIsTooLongIsRefusedAndTheEarlierOneStays() {
        save(Map.of("form", Map.of("first", "kept", "text", "x".repeat(200_000))))
                .expect(200);

        Reply reply = save(Map.of("form", Map.of("first", "changed", "more", "x".repeat(100_000))))
                .expect(422);

        assertThat(reply.string("/errors/0/pointer")).isEqualTo("/form");
        assertThat(reply.string("/errors/0/message")).contains("256");
        Reply kept = applicant.get(draft).expect(200);
        assertThat(kept.string("/form/first")).isEqualTo("kept");
        assertThat(kept.at("/form").has("more")).isFalse();
        save("{\"form\": {\"text\": null, \"first\": \"shorter\"}}").expect(200);
    }

    @Test
    void anAddressThatCannotBeKeptIsRefusedAsAWhole() {
        Map<String, String> kept = Map.of("method", "COURIER", "recipient", "陈建国", "phone", "13858012607");
        save(Map.of("delivery", kept)).expect(200);

        Reply reply = save(Map.of("delivery", Map.of("recipient", 7, "address", "长".repeat(201))))
                .expect(422);

        assertThat(reply.at("/errors"))
                .extracting(error -> error.path("pointer").asString())
                .containsExactlyInAnyOrder("/delivery/recipient", "/delivery/address");
        assertThat(applicant.get(draft).expect(200).string("/delivery/recipient"))
                .isEqualTo("陈建国");
    }

    @Test
    void whatADraftDoesNotHaveIsNamed() {
        Reply reply = save(Map.of("form", Map.of("first", "x"), "from", Map.of(), "state", "CLOSED"))
                .expect(422);

        assertThat(reply.at("/errors")).hasSize(2);
        assertThat(List.of(reply.string("/errors/0/pointer"), reply.string("/errors/1/pointer")))
                .containsExactlyInAnyOrder("/from", "/state");
        assertThat(applicant.get(draft).expect(200).at("/form")).isEmpty();

        Reply mandate = save(Map.of("mandate", Map.of("agent", "agent1"))).expect(422);
        assertThat(mandate.string("/errors/0/pointer")).isEqualTo("/mandate");
        assertThat(mandate.string("/errors/0/message")).isEqualTo("目前还不能委托代办，请由申请人本人填报");
    }
}
