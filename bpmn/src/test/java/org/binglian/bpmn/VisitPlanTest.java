package org.binglian.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visits of 2-domain.md: merged into one at completion, none with courier or e-licence (1c). */
class VisitPlanTest {

    private static final RowsReached TABLE = new RowsReached("visit-plan");

    @AfterAll
    static void everyRowIsReached() {
        TABLE.assertAll();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # delivery | items with a visit | originals | planned | clause
            ELECTRONIC | 0                  | 0         | 0       | 2.3.2d
            ELECTRONIC | 5                  | 2         | 0       | 2.3.2d
            COURIER    | 5                  | 0         | 0       | 2.3.2c
            COURIER    | 5                  | 1         | 0       | 2.3.2c
            WINDOW     | 0                  | 0         | 1       | 2.3.2b
            WINDOW     | 5                  | 3         | 1       | 2.3.2b
                       | 5                  | 3         | 1       | 1c
                       | 0                  | 0         | 0       | 1c
            """, delimiter = '|')
    void visitsAreMerged(String delivery, int itemsWithVisit, int originals, int planned, String clause) {
        Map<String, Object> values = new HashMap<>();
        values.put("deliveryMethod", delivery);
        values.put("itemsWithVisit", itemsWithVisit);
        values.put("originals", originals);

        assertThat(TABLE.evaluate(values))
                .singleElement()
                .extracting("planned", "clause")
                .containsExactly(planned, clause);
    }
}
