package org.binglian.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class GuideDiffTest {

    private static final ItemGuide BEFORE = SampleGuide.of("FGW-02", "ZJ-FGW", "FGW-D1");

    @Test
    void equalGuidesDifferInNothingNorDoTheirNumbersAndDates() {
        assertThat(GuideDiff.between(BEFORE, BEFORE)).isEmpty();
        assertThat(diff(guide -> guide.put("version", 2)
                        .put("effectiveFrom", "2017-01-01")
                        .putObject("change")
                        .put("reason", "压缩时限")
                        .put("publishedOn", "2016-12-20")))
                .isEmpty();
    }

    @Test
    void tellsLinesByTheirKeys() {
        List<GuideChange> changes = diff(guide -> {
            ArrayNode materials = (ArrayNode) guide.get("materials");
            ObjectNode other = (ObjectNode) materials.get(0).deepCopy();
            other.put("requirement", "FGW-02.energy-report").put("title", "节能报告");
            materials.insert(0, other);
            ((ObjectNode) guide.get("preconditions").get(0)).put("text", "已取得用地预审意见（不涉及新增用地的除外）");
            guide.withArray("steps").removeAll();
        });

        assertThat(changes)
                .extracting(GuideChange::field, GuideChange::line, GuideChange::kind)
                .containsExactly(
                        tuple("materials", "FGW-02.energy-report", ChangeKind.ADDED),
                        tuple("preconditions", "p1", ChangeKind.CHANGED),
                        tuple("steps", "step:审查", ChangeKind.REMOVED));
        assertThat(changes.get(0).before()).isNull();
        assertThat(changes.get(0).after()).isEqualTo("节能报告；必要材料；电子件；来源：申请人自备；依据：《中华人民共和国行政许可法》第三十一条");
        assertThat(changes.get(1).before()).startsWith("已取得用地预审意见；依据：").contains("设定层级：国家");
        assertThat(changes.get(2).after()).isNull();
    }

    @Test
    void tellsLimitsVisitsAndOnlineInWords() {
        List<GuideChange> changes = diff(guide -> {
            guide.put("promisedLimitDays", 9).put("visits", 1);
            guide.putObject("online").put("status", "EXEMPT").put("reason", "EXPERT_ARGUMENT");
        });

        assertThat(changes)
                .extracting(GuideChange::field, GuideChange::line, GuideChange::before, GuideChange::after)
                .containsExactly(
                        tuple("promisedLimitDays", "limit", "12 个工作日", "9 个工作日"),
                        tuple("visits", "visits", "0 次", "1 次"),
                        tuple("online", "online", "已上网办理；2016年9月20日起", "不上网办理；理由：需专家论证"));
    }

    @Test
    void aLineThatMovedIsNoChangeAndOneWithoutKeyIsTakenAwayOrAdded() {
        List<GuideChange> changes = diff(guide -> {
            guide.withArray("conditions").insert(0, "在本省行政区域内建设");
            guide.withArray("themes").removeAll().add("企业投资");
        });

        assertThat(changes)
                .extracting(GuideChange::field, GuideChange::kind, GuideChange::before, GuideChange::after)
                .containsExactly(
                        tuple("conditions", ChangeKind.ADDED, null, "在本省行政区域内建设"),
                        tuple("themes", ChangeKind.REMOVED, "投资项目", null),
                        tuple("themes", ChangeKind.ADDED, null, "企业投资"));
    }

    /** Whoever adds a part to the guide has to tell its changes, too. */
    @Test
    void knowsEveryPartOfAGuide() {
        ItemGuide other = changed(guide -> {
            guide.put("name", "另一事项").put("kind", "APPROVAL_NATURE").put("department", "ZJ-GTT");
            guide.put("handlingLevel", "市级").put("status", "confirmed").put("limitBasis", "另一依据");
            guide.put("statutoryLimitDays", 19)
                    .put("promisedLimitDays", 9)
                    .put("visits", 1)
                    .put("fees", "收费");
            guide.put("commitmentAllowed", true).put("form", "other");
            guide.putObject("commitment")
                    .put("text", "属实")
                    .put("consequence", "撤销")
                    .put("checkDays", 20);
            guide.putObject("contact").put("place", "另一处");
            ((ObjectNode) guide.get("online")).put("since", "2016-10-01");
            for (String list : List.of("materials", "preconditions", "steps", "results")) {
                guide.withArray(list).removeAll();
            }
            for (String list : List.of("conditions", "legalBases", "divisions", "themes", "lifeEvents")) {
                guide.withArray(list).add("又一项");
            }
            guide.withArray("specialProcedures")
                    .addObject()
                    .put("procedure", "HEARING")
                    .put("days", 5);
            guide.withArray("intermediaryServices")
                    .addObject()
                    .put("name", "检测")
                    .put("days", 5);
            guide.withArray("faq").addObject().put("question", "问").put("answer", "答");
        });

        assertThat(GuideDiff.between(BEFORE, other).stream()
                        .map(GuideChange::field)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of(ItemGuide.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(part -> !List.of("code", "version", "effectiveFrom", "change")
                                .contains(part))
                        .toList());
    }

    @Test
    void namesDepartmentsAndDivisions() {
        ItemGuide after = changed(guide -> guide.withArray("divisions").add("FGW-D2"));

        assertThat(GuideDiff.between(BEFORE, after, code -> code.equals("FGW-D2") ? "产业发展处" : code))
                .extracting(GuideChange::after)
                .containsExactly("产业发展处");
    }

    private static List<GuideChange> diff(Consumer<ObjectNode> change) {
        return GuideDiff.between(BEFORE, changed(change));
    }

    private static ItemGuide changed(Consumer<ObjectNode> change) {
        return SampleGuide.with(BEFORE, guide -> {
            change.accept(guide);
            return guide;
        });
    }
}
