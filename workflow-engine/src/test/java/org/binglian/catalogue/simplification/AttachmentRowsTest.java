package org.binglian.catalogue.simplification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.binglian.catalogue.AttachmentLine;
import org.binglian.catalogue.AttachmentRow;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.Proposal;
import org.binglian.catalogue.SampleGuide;
import org.binglian.identity.Directory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class AttachmentRowsTest {

    /** Two preconditions p1 and p2, two materials a and b, steps 受理, 审查 and 决定, 20 days. */
    private static final ItemGuide TODAY = SampleGuide.with(SampleGuide.of("FGW-02", "ZJ-FGW", "FGW-D1"), guide -> {
        guide.putArray("preconditions").add(condition("p1", "已取得用地预审")).add(condition("p2", "已取得选址意见"));
        ObjectNode material = (ObjectNode) guide.withArray("materials").get(0);
        guide.putArray("materials").add(material(material, "a")).add(material(material, "b"));
        ArrayNode steps = guide.putArray("steps");
        for (String name : List.of("受理", "审查", "决定")) {
            steps.addObject().put("name", name).put("limitDays", 1).putArray("divisions");
        }
        return guide.put("promisedLimitDays", 20);
    });

    private static final AttachmentRows ROWS = new AttachmentRows(Mockito.mock(Directory.class));

    @Test
    void whatDoesNotChangeIsKeptAndNumberedThroughPreconditionsThenMaterials() {
        AttachmentRow row = row(TODAY, guide -> {});
        assertThat(told(row))
                .containsExactly(
                        "1 PRECONDITION p1 KEEP",
                        "2 PRECONDITION p2 KEEP",
                        "3 MATERIAL FGW-02.a KEEP",
                        "4 MATERIAL FGW-02.b KEEP");
        assertThat(row.changed()).isFalse();
        assertThat(row.cancelledSteps()).isEmpty();
        assertThat(row.cutPercent()).isEqualByComparingTo("0.0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cancel p1         | 1 PRECONDITION p1 CANCEL, 2 PRECONDITION p2 KEEP, 3 MATERIAL FGW-02.a KEEP, 4 MATERIAL FGW-02.b KEEP
            cancel a          | 1 PRECONDITION p1 KEEP, 2 PRECONDITION p2 KEEP, 3 MATERIAL FGW-02.a CANCEL, 4 MATERIAL FGW-02.b KEEP
            reword p2         | 1 PRECONDITION p1 KEEP, 2 PRECONDITION p2 ADJUST, 3 MATERIAL FGW-02.a KEEP, 4 MATERIAL FGW-02.b KEEP
            other basis of b  | 1 PRECONDITION p1 KEEP, 2 PRECONDITION p2 KEEP, 3 MATERIAL FGW-02.a KEEP, 4 MATERIAL FGW-02.b ADJUST
            add c             | 1 PRECONDITION p1 KEEP, 2 PRECONDITION p2 KEEP, 3 MATERIAL FGW-02.a KEEP, 4 MATERIAL FGW-02.b KEEP, 5 MATERIAL FGW-02.c KEEP
            swap a and b      | 1 PRECONDITION p1 KEEP, 2 PRECONDITION p2 KEEP, 3 MATERIAL FGW-02.a KEEP, 4 MATERIAL FGW-02.b KEEP
            cancel everything | 1 PRECONDITION p1 CANCEL, 2 PRECONDITION p2 CANCEL, 3 MATERIAL FGW-02.a CANCEL, 4 MATERIAL FGW-02.b CANCEL
            """)
    void opinionsFollowFromWhatIsProposed(String what, String lines) {
        AttachmentRow row = row(TODAY, change(what));
        assertThat(String.join(", ", told(row))).isEqualTo(lines);
        assertThat(row.changed()).isTrue();
    }

    @Test
    void whatIsCancelledReadsAsItIsTodayAndWhatChangesAsItWillBe() {
        AttachmentRow row = row(TODAY, guide -> {
            change("cancel p1").accept(guide);
            change("reword p2").accept(guide);
        });
        assertThat(row.lines()).extracting(AttachmentLine::text).startsWith("已取得用地预审", "改写");
    }

    @Test
    void opinionsInWordsGoWithTheirLines() {
        Proposal proposal = new Proposal(TODAY, Map.of("p2", "依据充分，保留", "limit", "压缩"), "备注", "");
        assertThat(ROWS.of(TODAY, proposal).lines())
                .extracting(AttachmentLine::note)
                .containsExactly(null, "依据充分，保留", null, null);
    }

    @Test
    void stepsThatAreGoneAreCancelled() {
        AttachmentRow row = row(TODAY, guide -> {
            guide.withArray("steps").remove(1);
            guide.withArray("steps")
                    .addObject()
                    .put("name", "公示")
                    .put("limitDays", 1)
                    .putArray("divisions");
        });
        assertThat(row.cancelledSteps()).containsExactly("审查");
    }

    @ParameterizedTest
    @CsvSource({
        "20,15,25.0",
        "20,20,0.0",
        "7,5,28.6",
        "3,2,33.3",
        "6,1,83.3",
        "8,7,12.5",
        "16,15,6.3",
        "20,25,-25.0",
        "0,0,"
    })
    void theCutIsOfTodaysLimitRoundedHalfUp(int before, int after, @Nullable String percent) {
        ItemGuide today = SampleGuide.with(TODAY, guide -> guide.put("promisedLimitDays", before));
        AttachmentRow row = row(today, guide -> guide.put("promisedLimitDays", after));
        if (percent == null) {
            assertThat(row.cutPercent()).isNull();
        } else {
            assertThat(row.cutPercent()).hasToString(percent);
        }
        assertThat(row.baselineLimitDays()).isEqualTo(before);
    }

    @Test
    void aNewItemKeepsAllItAsksAndHasNothingToCut() {
        AttachmentRow row = ROWS.of(null, new Proposal(TODAY, Map.of(), "", ""));
        assertThat(told(row)).hasSize(4).allMatch(line -> line.endsWith("KEEP"));
        assertThat(row.cutPercent()).isNull();
        assertThat(row.baselineLimitDays()).isEqualTo(AttachmentRow.NEW_ITEM);
        assertThat(row.changed()).isTrue();
        assertThat(row.cancelledSteps()).isEmpty();
    }

    @Test
    void aKeyThatIsWrittenTwiceIsOneLine() {
        AttachmentRow row = row(TODAY, guide -> guide.withArray("preconditions").add(condition("p1", "又一条")));
        assertThat(told(row)).hasSize(4);
    }

    private static AttachmentRow row(ItemGuide today, Consumer<ObjectNode> change) {
        ItemGuide proposed = SampleGuide.with(today, guide -> {
            change.accept(guide);
            return guide;
        });
        return ROWS.of(today, new Proposal(proposed, Map.of(), "", ""));
    }

    private static Consumer<ObjectNode> change(String what) {
        return guide -> {
            ArrayNode conditions = guide.withArray("preconditions");
            ArrayNode materials = guide.withArray("materials");
            switch (what) {
                case "cancel p1" -> conditions.remove(0);
                case "cancel a" -> materials.remove(0);
                case "reword p2" -> ((ObjectNode) conditions.get(conditions.size() - 1)).put("text", "改写");
                case "other basis of b" -> ((ObjectNode) materials.get(1)).put("basis", "《条例》第二条");
                case "add c" -> materials.add(material((ObjectNode) materials.get(0), "c"));
                case "swap a and b" -> materials.add(materials.remove(0));
                case "cancel everything" -> {
                    conditions.removeAll();
                    materials.removeAll();
                }
                default -> throw new IllegalArgumentException(what);
            }
        };
    }

    private static ObjectNode condition(String code, String text) {
        ObjectNode condition = JsonMapper.shared().createObjectNode();
        condition.put("code", code).put("text", text).put("basis", "《条例》第一条").put("level", "NATIONAL");
        condition.putArray("departments");
        condition.putArray("documents");
        return condition;
    }

    private static ObjectNode material(ObjectNode like, String type) {
        return like.deepCopy().put("requirement", "FGW-02." + type).put("materialType", type);
    }

    private static List<String> told(AttachmentRow row) {
        return row.lines().stream()
                .map(line -> line.number() + " " + line.kind() + " " + line.key() + " " + line.opinion())
                .toList();
    }
}
