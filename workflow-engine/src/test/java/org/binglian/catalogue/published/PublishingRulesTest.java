package org.binglian.catalogue.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.SampleGuide;
import org.binglian.identity.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PublishingRulesTest {

    private static final ItemGuide GOOD = SampleGuide.of("FGW-02", "ZJ-FGW", "FGW-D1");

    @Test
    void aGoodGuideBreaksNone() {
        assertThat(PublishingRules.broken(GOOD)).isEmpty();
    }

    @Test
    void aCommitmentIsWrittenDownWithItsConsequenceAndItsCheck() {
        assertThat(PublishingRules.broken(changed(PublishingRulesTest::committed)))
                .isEmpty();
        assertThat(PublishingRules.broken(changed(g -> g.put("commitmentAllowed", true))))
                .extracting(Fault::pointer)
                .containsExactly("/commitment/text", "/commitment/consequence", "/commitment/checkDays");
    }

    private static ObjectNode committed(ObjectNode guide) {
        return guide.put("commitmentAllowed", true)
                .putObject("commitment")
                .put("text", "内容属实")
                .put("consequence", "撤销许可")
                .put("checkDays", 20);
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("badGuides")
    void eachRuleRefusesAndExplains(Consumer<ObjectNode> change, String code, String clause, String pointer) {
        assertThat(PublishingRules.broken(changed(change))).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(message(fault, Locale.ROOT)).contains(clause).doesNotContain("{");
            assertThat(message(fault, Locale.ENGLISH)).contains(clause).doesNotContain("{");
        });
    }

    static Stream<Arguments> badGuides() {
        return Stream.of(
                bad(g -> committed(g).put("text", " "), "item.commitment-without-text", "2.1.3d", "/commitment/text"),
                bad(
                        g -> committed(g).putNull("consequence"),
                        "item.commitment-without-consequence",
                        "2.1.3d",
                        "/commitment/consequence"),
                bad(
                        g -> committed(g).put("checkDays", 0),
                        "item.commitment-without-check",
                        "2.1.3d",
                        "/commitment/checkDays"),
                bad(
                        g -> first(g, "materials").putNull("basis"),
                        "item.material-without-basis",
                        "2.1.1a",
                        "/materials/0/basis"),
                bad(
                        g -> first(g, "materials").put("basis", " "),
                        "item.material-without-basis",
                        "2.1.1a",
                        "/materials/0/basis"),
                bad(
                        g -> list(g, "materials").add(first(g, "materials").deepCopy()),
                        "item.material-twice",
                        "3.1",
                        "/materials/1/requirement"),
                bad(
                        g -> first(g, "materials").put("requirement", "other.report"),
                        "item.material-key",
                        "3.1",
                        "/materials/0/requirement"),
                bad(
                        g -> first(g, "materials").put("requirement", "FGW-02.报告"),
                        "item.material-key",
                        "3.1",
                        "/materials/0/requirement"),
                bad(
                        g -> list(g, "preconditions")
                                .add(first(g, "preconditions").deepCopy()),
                        "item.precondition-twice",
                        "3.1",
                        "/preconditions/1/code"),
                bad(
                        g -> first(g, "preconditions").put("code", "p 1"),
                        "item.precondition-key",
                        "3.1",
                        "/preconditions/0/code"),
                bad(
                        g -> list(g, "steps").add(first(g, "steps").deepCopy().put("limitDays", 1)),
                        "item.step-twice",
                        "3.1",
                        "/steps/1/name"),
                bad(g -> first(g, "steps").put("limitDays", 13), "item.steps-over-promised", "1a", "/steps"),
                bad(
                        g -> first(g, "steps").put("limitDays", -1),
                        "item.step-limit-negative",
                        "1a",
                        "/steps/0/limitDays"),
                bad(
                        g -> first(g, "preconditions").putNull("basis"),
                        "item.precondition-without-basis",
                        "2.1.2a",
                        "/preconditions/0/basis"),
                bad(
                        g -> first(g, "preconditions").put("level", "MUNICIPAL"),
                        "item.precondition-below-province",
                        "2.1.2c",
                        "/preconditions/0/level"),
                bad(
                        g -> first(g, "preconditions").put("level", "COUNTY"),
                        "item.precondition-below-province",
                        "2.1.2c",
                        "/preconditions/0/level"),
                bad(
                        g -> first(g, "preconditions").putNull("level"),
                        "item.precondition-without-level",
                        "2.1.2c",
                        "/preconditions/0/level"),
                bad(g -> g.put("promisedLimitDays", 21), "item.promised-over-statutory", "1a", "/promisedLimitDays"),
                bad(
                        g -> list(g.put("promisedLimitDays", -1), "steps").removeAll(),
                        "item.limit-negative",
                        "",
                        "/promisedLimitDays"),
                bad(g -> g.put("visits", 2), "item.too-many-visits", "1c", "/visits"),
                bad(g -> g.put("visits", -1), "item.too-many-visits", "1c", "/visits"),
                bad(g -> g.putNull("online"), "item.online-not-told", "2.3.1c", "/online"),
                bad(g -> online(g).putNull("since"), "item.online-without-date", "2.3.1c", "/online/since"),
                bad(
                        g -> online(g).put("status", "EXEMPT").put("reason", "工作忙"),
                        "item.exemption-not-listed",
                        "2.3.1a",
                        "/online/reason"),
                bad(g -> online(g).put("status", "EXEMPT"), "item.exemption-not-listed", "2.3.1a", "/online/reason"),
                bad(
                        g -> online(g).put("status", "PLANNED").put("reason", "系统改造中"),
                        "item.plan-without-reason-or-date",
                        "2.3.1c",
                        "/online/plannedOn"),
                bad(
                        g -> online(g).put("status", "PLANNED").put("plannedOn", "2016-12-31"),
                        "item.plan-without-reason-or-date",
                        "2.3.1c",
                        "/online/plannedOn"),
                bad(g -> list(g, "divisions").removeAll(), "item.no-division", "2.1.3b", "/divisions"));
    }

    @Test
    void listedExemptionsAndFullPlansPass() {
        assertThat(PublishingRules.broken(
                        changed(g -> online(g).put("status", "EXEMPT").put("reason", "EXPERT_ARGUMENT"))))
                .isEmpty();
        assertThat(PublishingRules.broken(changed(g -> online(g)
                        .put("status", "PLANNED")
                        .put("reason", "系统改造中")
                        .put("plannedOn", "2016-12-31"))))
                .isEmpty();
    }

    @Test
    void tellsEverythingAtOnce() {
        ItemGuide guide = changed(g -> {
            first(g, "materials").putNull("basis");
            first(g, "preconditions").putNull("basis").put("level", "COUNTY");
            g.put("promisedLimitDays", 30).put("visits", 3);
        });

        assertThat(PublishingRules.broken(guide)).hasSize(5);
    }

    private static Arguments bad(Consumer<ObjectNode> change, String code, String clause, String pointer) {
        return Arguments.of(change, code, clause, pointer);
    }

    private static ItemGuide changed(Consumer<ObjectNode> change) {
        return SampleGuide.with(GOOD, guide -> {
            change.accept(guide);
            return guide;
        });
    }

    private static ArrayNode list(ObjectNode guide, String name) {
        return (ArrayNode) guide.get(name);
    }

    private static ObjectNode first(ObjectNode guide, String list) {
        return (ObjectNode) guide.get(list).get(0);
    }

    private static ObjectNode online(ObjectNode guide) {
        return (ObjectNode) guide.get("online");
    }

    private static String message(Fault fault, Locale locale) {
        ResourceBundle messages = ResourceBundle.getBundle(
                "messages.catalogue",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return MessageFormat.format(messages.getString(fault.code()), fault.args());
    }
}
