package org.binglian.materials.decided;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.binglian.bpmn.DecisionTable;
import org.binglian.catalogue.ItemGuide;
import org.binglian.identity.Clause;
import org.binglian.materials.VisitPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applies the decision table {@code visit-plan}. */
@Component
@Clause({"1c", "2.3.2b", "2.3.2c", "2.3.2d"})
class VisitRules {

    private final DecisionTable table = DecisionTable.load("visit-plan");

    VisitPlan plan(List<ItemGuide> items, @Nullable String deliveryMethod) {
        int visits = (int) items.stream().filter(item -> item.visits() > 0).count();
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("deliveryMethod", deliveryMethod);
        inputs.put("itemsWithVisit", visits);
        Map<String, Object> row = table.evaluate(inputs).get(0);
        String sentence = (String) row.get(Language.ofReader().column());
        Map<String, String> values = Map.of("items", String.valueOf(items.size()), "visits", String.valueOf(visits));
        return new VisitPlan((int) row.get("planned"), (String) row.get("clause"), Sentence.fill(sentence, values));
    }
}
