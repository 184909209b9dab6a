package org.binglian.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.binglian.api.harness.TestClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A version that takes effect tomorrow changes neither today's guide nor what is filed today. */
abstract class NextVersionTests extends ApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ITEM = "KJT-NEXT";

    @Autowired
    private JdbcClient database;

    @Test
    void whatIsFiledTodayKeepsTodaysVersionForGood() {
        LocalDate tomorrow = LocalDate.now(clock()).plusDays(1);
        publish(LocalDate.of(2016, 7, 1), 12, tomorrow, 6);
        assertThat(limitInForce()).isEqualTo(12);
        TestClient applicant = loggedInAs("applicant2");
        Office office = new Office(this::loggedInAs);
        Filed today = Filed.submitted(applicant, Map.of("item", ITEM));

        clock().set(tomorrow);
        assertThat(limitInForce()).isEqualTo(6);
        assertThat(anonymous()
                        .get("/api/v1/items/" + ITEM + "?on=" + tomorrow.minusDays(1))
                        .expect(200)
                        .string("/inForce"))
                .isEqualTo("SUPERSEDED");
        office.accept(today);
        Filed next = Filed.submitted(applicant, Map.of("item", ITEM));
        office.accept(next);

        assertThat(limitOfCase(today)).isEqualTo(12);
        assertThat(versionOfCase(today)).isOne();
        assertThat(limitOfCase(next)).isEqualTo(6);
        assertThat(versionOfCase(next)).isEqualTo(2);
    }

    private void publish(LocalDate firstFrom, int firstLimit, LocalDate nextFrom, int nextLimit) {
        ObjectNode content = JSON.createObjectNode();
        content.putArray("materialTypes");
        content.putArray("jointServices");
        content.putArray("files");
        ArrayNode items = content.putArray("items");
        items.add(version(1, firstFrom, firstLimit));
        items.add(version(2, nextFrom, nextLimit));
        Reply taken = loggedInAs("reform1").post("/api/v1/catalogue", content).expect(200);
        assertThat(taken.at("/published").asInt()).isEqualTo(2);
    }

    /** An item of this test alone, made after a real one. */
    private ObjectNode version(int number, LocalDate from, int limit) {
        JsonNode model = anonymous()
                .get("/api/v1/catalogue")
                .expect(200)
                .at("/items")
                .valueStream()
                .filter(item -> item.path("code").asString().equals("KJT-07"))
                .findFirst()
                .orElseThrow();
        ObjectNode guide = (ObjectNode) model;
        guide.put("code", ITEM).put("name", "次日生效试验").put("version", number).put("effectiveFrom", from.toString());
        guide.put("promisedLimitDays", limit).putNull("change");
        guide.path("steps").forEach(step -> ((ObjectNode) step).put("limitDays", 0)); // they must fit into any limit
        guide.putArray("materials");
        return guide;
    }

    private int limitInForce() {
        return anonymous()
                .get("/api/v1/items/" + ITEM)
                .expect(200)
                .at("/promisedLimitDays")
                .asInt();
    }

    private static int limitOfCase(Filed filed) {
        return filed.read().at("/cases/0/clock/limitDays").asInt();
    }

    private int versionOfCase(Filed filed) {
        return database.sql("select item_version from approval_case where number = ?")
                .param(filed.read().string("/cases/0/number"))
                .query(Integer.class)
                .single();
    }
}
