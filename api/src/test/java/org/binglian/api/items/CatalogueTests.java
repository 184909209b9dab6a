package org.binglian.api.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

abstract class CatalogueTests extends ApiTest {

    private static final String PATH = "/api/v1/catalogue";

    @Test
    void everyoneGetsTheWholeCatalogueOrThatOfADay() {
        Reply whole = anonymous().get(PATH).expect(200);
        assertThat(versions(whole, "KJT-07")).containsExactly(1, 2);
        assertThat(whole.at("/jointServices").size()).isEqualTo(3);
        assertThat(whole.at("/materialTypes").size()).isGreaterThan(50);

        assertThat(versions(anonymous().get(PATH + "?on=2016-09-30").expect(200), "KJT-07"))
                .containsExactly(1);
        assertThat(anonymous()
                        .get(PATH + "?on=2010-01-01")
                        .expect(200)
                        .at("/items")
                        .size())
                .isZero();
    }

    @Test
    void takingInWhatIsThereAlreadyChangesNothing() {
        JsonNode whole = anonymous().get(PATH).expect(200).json();
        Reply taken = loggedInAs("reform1").post(PATH, whole).expect(200);

        assertThat(taken.at("/published").asInt()).isZero();
        assertThat(taken.at("/unchanged").asInt()).isEqualTo(whole.path("items").size());
        assertThat(anonymous().get(PATH).expect(200).json()).isEqualTo(whole);
    }

    @Test
    void theReformOfficeAloneTakesACatalogueIn() {
        ObjectNode whole = (ObjectNode) anonymous().get(PATH).expect(200).json();

        anonymous().post(PATH, whole).expect(401);
        for (String user : List.of("admin-fgw", "applicant1", "supervision1")) {
            loggedInAs(user).post(PATH, whole).expect(403);
        }
    }

    @Test
    void aCatalogueWithFaultsIsRefusedWithAllOfThemAndNothingIsTaken() {
        ObjectNode content = (ObjectNode) anonymous().get(PATH).expect(200).json();
        ArrayNode items = (ArrayNode) content.get("items");
        ObjectNode good = copy(items, "KJT-07", "KJT-GOOD");
        ObjectNode bad = copy(items, "KJT-07", "KJT-BAD");
        bad.put("visits", 2);
        ((ObjectNode) bad.at("/materials/0")).put("basis", "");
        ObjectNode unreadable = copy(items, "KJT-07", "KJT-NONE");
        unreadable.put("visits", "两次");
        ObjectNode zero = copy(items, "KJT-07", "KJT-ZERO");
        zero.put("name", "零\u0000");
        ObjectNode changed = (ObjectNode) items.get(0);
        changed.put("fees", "另行收费");
        int first = items.size();
        items.add(good).add(bad).add(unreadable).add(zero);
        ((ArrayNode) content.get("materialTypes")).addObject().put("code", "half");

        Reply refused = loggedInAs("reform1").post(PATH, content).expect(422);

        assertThat(refused.at("/errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .contains(
                        "/items/0",
                        "/items/" + (first + 1) + "/visits",
                        "/items/" + (first + 1) + "/materials/0/basis",
                        "/items/" + (first + 2) + "/visits",
                        "/items/" + (first + 3))
                .anyMatch(pointer -> pointer.startsWith("/materialTypes/"))
                .noneMatch(pointer -> pointer.startsWith("/items/" + first + "/"));
        assertThat(refused.at("/errors")
                        .valueStream()
                        .map(error -> error.path("message").asString()))
                .anyMatch(message -> message.contains("2.1.1a"))
                .anyMatch(message -> message.contains("1c"));
        anonymous().get("/api/v1/items/KJT-GOOD").expect(404);
        loggedInAs("reform1").post(PATH, "[]").expect(422);
        loggedInAs("reform1").post(PATH, "{").expect(422);
        loggedInAs("reform1").post(PATH, "").expect(422);
    }

    private static ObjectNode copy(ArrayNode items, String code, String as) {
        ObjectNode item = (ObjectNode) items.valueStream()
                .filter(known -> known.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow()
                .deepCopy();
        item.put("code", as);
        item.get("materials").forEach(material -> {
            ObjectNode one = (ObjectNode) material;
            one.put("requirement", as + "." + one.path("materialType").asString());
            one.putNull("template").putNull("sample");
        });
        return item;
    }

    private static List<Integer> versions(Reply content, String code) {
        return content.at("/items")
                .valueStream()
                .filter(item -> item.path("code").asString().equals(code))
                .map(item -> item.path("version").asInt())
                .toList();
    }
}
