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

    /** @param originals titles of the materials whose originals are still to be seen */
    VisitPlan plan(List<ItemGuide> items, List<String> originals, @Nullable String deliveryMethod) {
        int visits = (int) items.stream().filter(item -> item.visits() > 0).count();
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("deliveryMethod", deliveryMethod);
        inputs.put("itemsWithVisit", visits);
        inputs.put("originals", originals.size());
        Map<String, Object> row = table.evaluate(inputs).get(0);
        Language language = Language.ofReader();
        String sentence = (String) row.get(language.column());
        Map<String, String> values = Map.of("titles", language.titles(originals), "visits", String.valueOf(visits));
        return new VisitPlan((int) row.get("planned"), (String) row.get("clause"), Sentence.fill(sentence, values));
    }
}
