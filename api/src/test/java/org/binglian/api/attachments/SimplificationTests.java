package org.binglian.api.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.binglian.api.harness.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A department simplifies its licences, the reform office reviews, the government consents, tomorrow's guide is another one. */
abstract class SimplificationTests extends AttachmentFixture {

    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Autowired
    private JdbcClient database;

    @Test
    void fromTodaysGuideToTomorrows() {
        assertThat(bureau.state()).isEqualTo("NOT_OPENED");
        bureau.open();
        Reply table = bureau.admin().get(bureau.path()).expect(200);
        assertThat(table.string("/state")).isEqualTo("DRAFT");
        assertThat(table.string("/title")).isEqualTo("省级部门行政许可事项简化优化表");
        assertThat(texts(table.at("/rows"), "/item")).containsExactly(bureau.item(1), bureau.item(2));

        proposesWithFaults();
        Reply refused = bureau.step(bureau.admin(), "submission", "{}").expect(422);
        assertThat(texts(refused.at("/errors"), "/pointer"))
                .containsExactlyInAnyOrder(
                        "/items/" + bureau.item(1) + "/promisedLimitDays",
                        "/items/" + bureau.item(1) + "/reason",
                        "/items/" + bureau.item(2) + "/visits",
                        "/items/" + bureau.item(2) + "/reason");
        assertThat(bureau.state()).isEqualTo("DRAFT");

        mends();
        bureau.submit();
        reviewedByTheLine();
        bureau.approve();
        bureau.consent();
        Reply published = bureau.step(bureau.office(), "publication", Map.of("effectiveFrom", TOMORROW.toString()))
                .expect(200);
        assertThat(published.string("/state")).isEqualTo("PUBLISHED");
        assertThat(published.string("/consent/number")).isEqualTo("浙政函〔2016〕88号");

        assertThat(trail())
                .containsExactly(
                        "SimplificationOpened",
                        "SimplificationSubmitted",
                        "SimplificationReturned",
                        "SimplificationSubmitted",
                        "SimplificationApproved",
                        "ConsentRecorded",
                        "PublicationOrdered",
                        "SimplificationPublished");
        todayIsUnchangedAndTomorrowIsNot();
        everybodyIsToldWhy();
    }

    private List<String> trail() {
        return database.sql(
                        "select what from audit_entry where simplification_id is not null and details like ? order by id")
                .param("%" + bureau.code() + "%")
                .query(String.class)
                .list();
    }

    private void proposesWithFaults() {
        bureau.edit(1, proposal -> {
                    ObjectNode guide = (ObjectNode) proposal.get("guide");
                    guide.put("promisedLimitDays", 30);
                    ((ArrayNode) guide.get("materials")).remove(0);
                    guide.putArray("preconditions");
                    return proposal;
                })
                .expect(200);
        Reply draft = bureau.edit(2, proposal -> {
                    ((ObjectNode) proposal.get("guide")).put("visits", 2);
                    return proposal;
                })
                .expect(200);
        assertThat(texts(draft.at("/faults"), "/pointer")).containsExactlyInAnyOrder("/visits", "/reason");
        assertThat(draft.string("/faults/0/message")).contains("1c");
    }

    private void mends() {
        Reply draft = bureau.edit(1, proposal -> {
                    ((ObjectNode) proposal.get("guide")).put("promisedLimitDays", 12);
                    proposal.put("reason", "合并重复审查");
                    proposal.put("remarks", "时限压缩");
                    return proposal;
                })
                .expect(200);
        JsonNode row = draft.at("/row");
        assertThat(row.path("cutPercent").decimalValue()).isEqualByComparingTo("20.0");
        assertThat(row.at("/lines/0/opinion").asString()).isEqualTo("CANCEL");
        assertThat(row.at("/lines/0/text").asString()).isEqualTo("已取得法人资格");
        assertThat(row.at("/lines/1/opinion").asString()).isEqualTo("CANCEL");
        assertThat(row.at("/lines/2/opinion").asString()).isEqualTo("KEEP");
        assertThat(texts(draft.at("/changes"), "/fieldTitle")).contains("承诺期限");
        assertThat(texts(draft.at("/changes"), "/field"))
                .containsExactlyInAnyOrder("materials", "preconditions", "promisedLimitDays");
        bureau.admin()
                .delete(
                        bureau.draftPath(2),
                        "If-Match",
                        bureau.admin().get(bureau.draftPath(2)).header("ETag"))
                .expect(204);
    }

    private void reviewedByTheLine() {
        String comment = bureau.office()
                .post(
                        bureau.path() + "/comments",
                        Map.of("item", bureau.item(1), "line", "limit", "text", "能否再压缩到 10 日"))
                .expect(201)
                .string("/id");
        bureau.step(bureau.office(), "return", Map.of("reason", "请再压缩时限")).expect(200);
        assertThat(bureau.state()).isEqualTo("RETURNED");
        Reply draft = bureau.admin().get(bureau.draftPath(1)).expect(200);
        assertThat(draft.string("/comments/0/line")).isEqualTo("limit");
        bureau.edit(1, proposal -> {
                    ((ObjectNode) proposal.get("guide")).put("promisedLimitDays", 10);
                    return proposal;
                })
                .expect(200);
        bureau.admin()
                .put(bureau.path() + "/comments/" + comment, Map.of("answer", "已改为 10 日"))
                .expect(200);
        bureau.submit();
        Reply table = bureau.office().get(bureau.path()).expect(200);
        assertThat(table.at("/rows/0/comments").asInt()).isEqualTo(1);
        assertThat(table.at("/rows/0/cutPercent").decimalValue()).isEqualByComparingTo("33.3");
        assertThat(texts(table.at("/history"), "/kind"))
                .containsExactly("OPENED", "SUBMITTED", "RETURNED", "SUBMITTED");
    }

    private void todayIsUnchangedAndTomorrowIsNot() {
        String guide = "/api/v1/items/" + bureau.item(1);
        Reply today = anonymous().get(guide).expect(200);
        assertThat(today.at("/version").asInt()).isEqualTo(1);
        assertThat(today.at("/promisedLimitDays").asInt()).isEqualTo(15);
        clock().set(TOMORROW);
        Reply tomorrow = anonymous().get(guide).expect(200);
        assertThat(tomorrow.at("/version").asInt()).isEqualTo(2);
        assertThat(tomorrow.at("/promisedLimitDays").asInt()).isEqualTo(10);
        assertThat(tomorrow.at("/preconditions")).isEmpty();
        assertThat(anonymous()
                        .get("/api/v1/items/" + bureau.item(2))
                        .expect(200)
                        .at("/version")
                        .asInt())
                .as("what does not change keeps its version")
                .isEqualTo(1);
    }

    private void everybodyIsToldWhy() {
        Reply versions = anonymous()
                .get("/api/v1/items/" + bureau.item(1) + "?version=2")
                .expect(200);
        assertThat(versions.string("/change/reason")).isEqualTo("合并重复审查");
        assertThat(versions.string("/change/consentNumber")).isEqualTo("浙政函〔2016〕88号");
        assertThat(versions.string("/change/publishedOn")).isEqualTo(TODAY.toString());
        JsonNode entry = anonymous()
                .get("/api/v1/catalogue/publications?limit=100")
                .expect(200)
                .at("/items")
                .valueStream()
                .filter(any -> any.path("department").asString().equals(bureau.code()))
                .findFirst()
                .orElseThrow();
        assertThat(entry.path("effectiveFrom").asString()).isEqualTo(TOMORROW.toString());
        assertThat(texts(entry.path("items"), "/code")).containsExactly(bureau.item(1));
        assertThat(entry.at("/items/0/version").asInt()).isEqualTo(2);
        assertThat(entry.at("/items/0/changes").asInt()).isEqualTo(3);
        assertThat(anonymous().get(bureau.path()).expect(200).string("/state")).isEqualTo("PUBLISHED");
    }

    @Test
    void theDiagramShowsWhereARoundStands() {
        bureau.open();
        bureau.submit();
        Reply diagram = bureau.office().get(bureau.path() + "/diagram").expect(200);
        assertThat(diagram.string("/models/0/process")).isEqualTo("item-simplification");
        assertThat(texts(diagram.at("/models/0/active"), "")).containsExactly("review");
        assertThat(texts(diagram.at("/models/0/done"), ""))
                .containsExactlyInAnyOrder("simplification-opened", "fill-in");
    }

    @Test
    void itsStepsDoNotLieInTheInboxOfCasework() {
        bureau.open();
        bureau.submit();
        for (var client : List.of(bureau.admin(), bureau.office())) {
            for (String queue : List.of("mine", "group", "done", "involved")) {
                assertThat(client.get("/api/v1/tasks?queue=" + queue)
                                .expect(200)
                                .text())
                        .doesNotContain("item-simplification", bureau.letters());
            }
        }
    }

    static List<String> texts(JsonNode list, String pointer) {
        return list.valueStream().map(line -> line.at(pointer).asString()).toList();
    }
}
