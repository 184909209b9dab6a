package org.binglian.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;

/** A table under test that keeps in mind which of its rows have applied. */
final class RowsReached {

    private final String id;
    private final Set<String> reached = new HashSet<>();
    private final DecisionTable table;

    RowsReached(String id) {
        this.id = id;
        DmnDecisionTableEvaluationListener listener = event -> event.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .forEach(reached::add);
        table = DecisionTable.load(id, List.of(listener));
    }

    List<Map<String, Object>> evaluate(Map<String, ?> values) {
        return table.evaluate(values);
    }

    Set<String> inputs() {
        return table.inputs();
    }

    void assertAll() {
        Set<String> rows = Dmn.readModelFromStream(getClass().getResourceAsStream("/dmn/" + id + ".dmn"))
                .getModelElementsByType(Rule.class)
                .stream()
                .map(Rule::getId)
                .collect(Collectors.toSet());
        assertThat(reached).as("rows of %s that a test reaches", id).isEqualTo(rows);
    }
}
