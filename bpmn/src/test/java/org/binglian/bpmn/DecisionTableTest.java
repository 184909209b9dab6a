package org.binglian.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecisionTableTest {

    private final DecisionTable visits = DecisionTable.load("visit-plan");

    @Test
    void missingInputsAreNullAndUnknownOnesIgnored() {
        assertThat(visits.evaluate(Map.of("unknown", "x"))).isEqualTo(visits.evaluate(Map.of()));
        assertThat(visits.inputs()).containsExactlyInAnyOrder("deliveryMethod", "itemsWithVisit", "originals");
    }

    @Test
    void firstGivesOneRowAndCollectAllOfThem() {
        assertThat(visits.evaluate(Map.of("deliveryMethod", "WINDOW", "itemsWithVisit", 3)))
                .singleElement()
                .extracting("planned", "clause")
                .containsExactly(1, "2.3.2b");
        assertThat(DecisionTable.load("inspection-body-items").evaluate(Map.of()))
                .hasSize(7);
    }

    @Test
    void threadsShareATable() {
        List<Object> planned = IntStream.range(0, 200)
                .parallel()
                .mapToObj(
                        n -> visits.evaluate(Map.of("itemsWithVisit", n)).get(0).get("planned"))
                .toList();

        assertThat(planned).first().isEqualTo(0);
        assertThat(planned.subList(1, 200)).containsOnly(1);
    }

    @Test
    void refusesAnUnknownTableAndAValueOfTheWrongType() {
        assertThatIllegalArgumentException().isThrownBy(() -> DecisionTable.load("no-such-table"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> visits.evaluate(Map.of("itemsWithVisit", "many")))
                .withMessageContaining("visit-plan");
    }
}
