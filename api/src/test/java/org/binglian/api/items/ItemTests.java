package org.binglian.api.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.binglian.catalogue.GuideFile;
import org.binglian.catalogue.MaterialFiles;
import org.binglian.identity.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

abstract class ItemTests extends ApiTest {

    @Autowired
    private MaterialFiles files;

    @Test
    void everyoneReadsAGuide() {
        Reply guide = anonymous().get("/api/v1/items/FGW-02").expect(200);

        assertThat(guide.string("/name")).isEqualTo("企业投资项目核准");
        assertThat(guide.string("/departmentName")).isEqualTo("省发展改革委");
        assertThat(guide.string("/status")).isEqualTo("to-confirm");
        assertThat(guide.at("/promisedLimitDays").asInt()).isEqualTo(12);
        assertThat(guide.string("/materials/0/requirement")).isEqualTo("FGW-02.project-application-report");
        assertThat(guide.string("/materials/0/basis")).contains("国发〔2004〕20号");
        assertThat(guide.string("/preconditions/0/level")).isEqualTo("NATIONAL");
        assertThat(guide.string("/specialProcedures/0/procedure")).isEqualTo("EXPERT_REVIEW");
        assertThat(guide.at("/divisions").valueStream().map(JsonNode::asString)).contains("投资处", "产业发展处");
        assertThat(guide.string("/steps/1/divisions/0")).isEqualTo("投资处");
        assertThat(guide.at("/results").size()).isPositive();
    }

    @Test
    void anItemThatDoesNotExistIsSaidSo() {
        assertThat(anonymous().get("/api/v1/items/FGW-99").expect(404).string("/title"))
                .isEqualTo("没有这个事项");
        assertThat(anonymous()
                        .get("/api/v1/items/FGW-99/versions", "Accept-Language", "en")
                        .expect(404)
                        .string("/title"))
                .isEqualTo("There is no such item");
        anonymous().get("/api/v1/items/FGW-02?version=7").expect(404);
    }

    @Test
    void tellsTheVersionsOfAnItem() {
        Reply versions = anonymous().get("/api/v1/items/KJT-07/versions").expect(200);

        assertThat(numbers(versions, "/version")).containsExactly(1, 2);
        assertThat(numbers(versions, "/promisedLimitDays")).containsExactly(20, 12);
        assertThat(anonymous()
                        .get("/api/v1/items/KJT-07?version=1")
                        .expect(200)
                        .at("/promisedLimitDays")
                        .asInt())
                .isEqualTo(20);
    }

    @Test
    void tellsWhichVersionIsInForceAndWhatEachChanged() {
        Reply versions = anonymous().get("/api/v1/items/KJT-07/versions").expect(200);
        assertThat(versions.string("/items/0/inForce")).isEqualTo("SUPERSEDED");
        assertThat(versions.string("/items/0/effectiveUntil")).isEqualTo(versions.string("/items/1/effectiveFrom"));
        assertThat(versions.string("/items/1/inForce")).isEqualTo("IN_FORCE");
        assertThat(versions.at("/items/1/effectiveUntil").isNull()).isTrue();

        Reply before = anonymous().get("/api/v1/items/KJT-07?on=2016-09-30").expect(200);
        assertThat(before.at("/version").asInt()).isOne();
        assertThat(before.string("/inForce")).isEqualTo("SUPERSEDED");
        anonymous().get("/api/v1/items/KJT-07?on=2010-01-01").expect(404);

        Reply diff = anonymous().get("/api/v1/items/KJT-07/diff?from=1&to=2").expect(200);
        JsonNode limit = change(diff, "promisedLimitDays");
        assertThat(limit.path("fieldTitle").asString()).isEqualTo("承诺期限");
        assertThat(limit.path("kind").asString()).isEqualTo("CHANGED");
        assertThat(limit.path("before").asString()).isEqualTo("20 个工作日");
        assertThat(limit.path("after").asString()).isEqualTo("12 个工作日");
        assertThat(anonymous().get("/api/v1/items/KJT-07/diff").expect(200).at("/changes"))
                .isEqualTo(diff.at("/changes"));
        assertThat(change(
                                anonymous()
                                        .get("/api/v1/items/KJT-07/diff?from=1&to=2", "Accept-Language", "en")
                                        .expect(200),
                                "promisedLimitDays")
                        .path("fieldTitle")
                        .asString())
                .isEqualTo("Promised limit");
        anonymous().get("/api/v1/items/KJT-07/diff?from=1&to=9").expect(404);
        anonymous().get("/api/v1/items/KJT-07/diff?to=1").expect(404);
    }

    private static JsonNode change(Reply diff, String field) {
        return diff.at("/changes")
                .valueStream()
                .filter(change -> change.path("field").asString().equals(field))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void handsOutTheFormsThatAPublishedGuideNamesAndNoOthers() {
        JsonNode guide = anonymous()
                .get("/api/v1/catalogue")
                .expect(200)
                .at("/items")
                .valueStream()
                .filter(item -> item.path("materials")
                        .valueStream()
                        .anyMatch(one -> one.path("template").isObject()))
                .findFirst()
                .orElseThrow();
        JsonNode template = guide.path("materials")
                .valueStream()
                .map(material -> material.path("template"))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow();
        String code = guide.path("code").asString();
        String id = template.path("id").asString();

        Reply file = anonymous().get("/api/v1/items/" + code + "/files/" + id).expect(200);

        assertThat(file.bytes()).hasSize(template.path("size").asInt());
        assertThat(file.header("Content-Type"))
                .isEqualTo(template.path("mediaType").asString());
        assertThat(file.header("Content-Disposition")).contains("filename*=UTF-8''");
        assertThat(file.header("Content-Security-Policy")).contains("sandbox");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        anonymous().get("/api/v1/items/KJT-07/files/" + id).expect(404);
        anonymous().get("/api/v1/items/NONE-01/files/" + id).expect(404);

        GuideFile unpublished = files.store(
                code,
                new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1)),
                "草稿.pdf",
                Actor.SYSTEM);
        anonymous().get("/api/v1/items/" + code + "/files/" + unpublished.id()).expect(404);
    }

    @Test
    void findsItemsByDepartmentKindOnlineAndText() {
        assertThat(codes("department=ZJ-FGW")).containsExactly("FGW-01", "FGW-02", "FGW-03");
        assertThat(codes("department=ZJ-FGW&kind=APPROVAL_NATURE")).containsExactly("FGW-01");
        assertThat(codes("department=ZJ-KJT&online=false")).containsExactly("KJT-02", "KJT-04");
        assertThat(codes("q=施工许可")).startsWith("JST-04");
        assertThat(codes("q=qytzxmhz")).containsExactly("FGW-02");
        assertThat(codes("q=省科技厅+实验动物")).contains("KJT-07", "KJT-08");
        assertThat(codes("q=项目+核准+fgw")).startsWith("FGW-02");
        assertThat(codes("theme=投资项目&department=ZJ-FGW")).contains("FGW-02");
        assertThat(codes("theme=投资")).isEmpty();
        assertThat(codes("region=330000&q=FGW-02")).containsExactly("FGW-02");
        assertThat(codes("region=330100&q=FGW-02")).isEmpty();
        assertThat(codes("q=KJT-07&on=2016-09-30")).containsExactly("KJT-07");
        assertThat(codes("on=2014-01-01")).isEmpty();
        assertThat(codes("q=kjt-07")).containsExactly("KJT-07");
        assertThat(codes("department=ZJ-NONE")).isEmpty();
    }

    @Test
    void tellsWhatItemsCanBeFoundBy() {
        Reply topics = anonymous().get("/api/v1/item-topics").expect(200);

        assertThat(topics.at("/themes")
                        .valueStream()
                        .map(theme -> theme.path("name").asString()))
                .contains("投资项目");
        assertThat(topics.at("/themes/0/count").asInt())
                .isGreaterThanOrEqualTo(topics.at("/themes/1/count").asInt());
        assertThat(topics.string("/regions/0/name")).isEqualTo("浙江省");
        assertThat(topics.at("/regions/0/count").asInt()).isGreaterThanOrEqualTo(43);
    }

    @Test
    void aSearchIssuesTheSameStatementsHoweverMuchItFinds() {
        anonymous().get("/api/v1/items?q=许可").expect(200);
        Reply few = anonymous().get("/api/v1/items?q=许可&limit=1").expect(200);
        Reply many = anonymous().get("/api/v1/items?q=许可&limit=100").expect(200);

        assertThat(many.at("/items").size()).isGreaterThan(10);
        assertThat(many.header("X-Sql-Statements"))
                .isEqualTo(few.header("X-Sql-Statements"))
                .isEqualTo("1");
    }

    @Test
    void pagesThroughAllItemsOnce() {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Reply page =
                    anonymous().get("/api/v1/items?limit=10&cursor=" + cursor).expect(200);
            page.at("/items").forEach(item -> seen.add(item.get("code").asString()));
            cursor = page.at("/next").asString("");
        } while (!cursor.isEmpty());

        assertThat(seen).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void refusesWhatIsNoFilter() {
        anonymous().get("/api/v1/items?kind=NONSENSE").expect(400);
        anonymous().get("/api/v1/items?online=perhaps").expect(400);
        anonymous().get("/api/v1/items?cursor=nonsense").expect(400);
    }

    private List<String> codes(String filter) {
        return anonymous()
                .get("/api/v1/items?" + filter)
                .expect(200)
                .at("/items")
                .valueStream()
                .map(item -> item.get("code").asString())
                .toList();
    }

    private static List<Integer> numbers(Reply list, String pointer) {
        return list.at("/items")
                .valueStream()
                .map(item -> item.at(pointer).asInt())
                .toList();
    }
}
