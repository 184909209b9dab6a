package org.binglian.catalogue.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.SampleGuide;
import org.binglian.identity.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class WordingRulesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ItemGuide GOOD =
            SampleGuide.with(SampleGuide.of("FGW-02", "ZJ-FGW", "FGW-D1"), WordingRulesTest::full);

    @Test
    void aFullGuideBreaksNone() {
        assertThat(broken(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/name",
                "/handlingLevel",
                "/limitBasis",
                "/fees",
                "/form",
                "/conditions/0",
                "/legalBases/0",
                "/themes/0",
                "/lifeEvents/0",
                "/materials/0/title",
                "/materials/0/copies",
                "/materials/0/source",
                "/preconditions/0/text",
                "/preconditions/0/documents/0",
                "/steps/0/name",
                "/specialProcedures/0/basis",
                "/intermediaryServices/0/name",
                "/intermediaryServices/0/basis",
                "/results/0/title",
                "/contact/place",
                "/contact/hours",
                "/contact/enquiryPhone",
                "/contact/complaintPhone",
                "/faq/0/question",
                "/faq/0/answer"
            })
    void whatMustBeToldIsToldAndNotTooLong(String pointer) {
        assertThat(broken(with(pointer, " ")))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple(pointer, "item.not-told"));
        assertThat(broken(with(pointer, "字".repeat(4_001))))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple(pointer, "item.too-long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/materials/0/basis", "/materials/0/note", "/preconditions/0/basis"})
    void whatMayBeLeftOutIsNotTooLong(String pointer) {
        assertThat(broken(with(pointer, ""))).isEmpty();
        assertThat(broken(with(pointer, "字".repeat(4_001))))
                .extracting(Fault::pointer)
                .containsExactly(pointer);
    }

    @Test
    void anEmptyDraftIsFaultyAndNoError() {
        ItemGuide empty = SampleGuide.with(GOOD, guide -> {
            for (String name : List.copyOf(guide.propertyNames())) {
                if (guide.get(name).isArray()) {
                    guide.putArray(name);
                } else if (!guide.get(name).isNumber() && !guide.get(name).isBoolean()) {
                    guide.putNull(name);
                }
            }
            return guide;
        });

        assertThat(PublishingRules.broken(empty))
                .extracting(Fault::pointer)
                .contains(
                        "/name", "/kind", "/handlingLevel", "/limitBasis", "/fees", "/form", "/legalBases", "/contact")
                .contains("/online", "/divisions");
    }

    private static List<Fault> broken(ItemGuide guide) {
        List<Fault> faults = new ArrayList<>();
        WordingRules.broken(guide, faults);
        return faults;
    }

    private static ItemGuide with(String pointer, String text) {
        return SampleGuide.with(GOOD, guide -> {
            JsonPointer place = JsonPointer.compile(pointer);
            if (guide.at(place.head()) instanceof ArrayNode list) {
                list.set(place.last().getMatchingIndex(), JSON.stringNode(text));
            } else {
                ((ObjectNode) guide.at(place.head())).put(place.last().getMatchingProperty(), text);
            }
            return guide;
        });
    }

    private static ObjectNode full(ObjectNode guide) {
        guide.withArray("lifeEvents").add("投资建设");
        ((ObjectNode) guide.at("/preconditions/0")).withArray("documents").add("用地预审意见");
        guide.withArray("specialProcedures")
                .addObject()
                .put("procedure", "EXPERT_REVIEW")
                .put("name", "专家评审")
                .put("days", 15)
                .put("basis", "《中华人民共和国行政许可法》第四十五条");
        guide.withArray("intermediaryServices")
                .addObject()
                .put("name", "编制项目申请报告")
                .put("materialType", "project-report")
                .put("days", 20)
                .put("basis", "《企业投资项目核准和备案管理条例》第六条");
        guide.withArray("faq").addObject().put("question", "要到现场吗？").put("answer", "不用。");
        return guide;
    }
}
