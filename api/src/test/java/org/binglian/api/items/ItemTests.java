package org.binglian.api.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.binglian.api.harness.ApiTest;
import org.binglian.api.harness.Reply;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

abstract class ItemTests extends ApiTest {

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
    void findsItemsByDepartmentKindOnlineAndText() {
        assertThat(codes("department=ZJ-FGW")).containsExactly("FGW-01", "FGW-02", "FGW-03");
        assertThat(codes("department=ZJ-FGW&kind=APPROVAL_NATURE")).containsExactly("FGW-01");
        assertThat(codes("department=ZJ-KJT&online=false")).containsExactly("KJT-02", "KJT-04");
        assertThat(codes("q=施工许可")).containsExactly("JST-04");
        assertThat(codes("q=kjt-07")).containsExactly("KJT-07");
        assertThat(codes("department=ZJ-NONE")).isEmpty();
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
