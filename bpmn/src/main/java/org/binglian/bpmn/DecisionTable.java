package org.binglian.bpmn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.jspecify.annotations.Nullable;

/**
 * A decision table of {@code /dmn}, parsed once and safe for use by many threads. A table is a pure function of its
 * inputs, which are flags and codes, so answers are remembered: interpreting FEEL anew costs milliseconds.
 */
public final class DecisionTable {

    private static final int REMEMBERED = 4096;

    private final DmnEngine engine;
    private final DmnDecision decision;
    private final Set<String> inputs;
    private final Map<Map<String, @Nullable Object>, List<Map<String, Object>>> answers = new ConcurrentHashMap<>();

    private DecisionTable(String id, List<DmnDecisionTableEvaluationListener> listeners) {
        DmnEngineConfiguration configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(listeners);
        engine = configuration.buildEngine();
        DmnModelInstance model = read(id);
        decision = engine.parseDecision(id, model);
        inputs = model.getModelElementsByType(InputExpression.class).stream()
                .map(input -> input.getText().getTextContent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The table whose file and decision are named {@code id}.
     *
     * @throws IllegalArgumentException when there is no such table
     */
    public static DecisionTable load(String id) {
        return load(id, List.of());
    }

    static DecisionTable load(String id, List<DmnDecisionTableEvaluationListener> listeners) {
        return new DecisionTable(id, listeners);
    }

    /** Names of the variables that the table reads. */
    public Set<String> inputs() {
        return inputs;
    }

    /**
     * The outputs of every row that applies, in the order of the table; one row at most when its hit policy is FIRST.
     *
     * @param values by input name; a missing one is null, others are ignored
     * @throws IllegalArgumentException when a value is not of the type that the table names
     */
    public List<Map<String, Object>> evaluate(Map<String, ?> values) {
        Map<String, @Nullable Object> read = new HashMap<>();
        inputs.forEach(name -> read.put(name, values.get(name)));
        List<Map<String, Object>> known = answers.get(read);
        return known != null ? known : remember(read, compute(read));
    }

    private List<Map<String, Object>> compute(Map<String, @Nullable Object> values) {
        try {
            return engine.evaluateDecisionTable(decision, values).getResultList().stream()
                    .map(row -> Collections.unmodifiableMap(new LinkedHashMap<>(row)))
                    .toList();
        } catch (DmnEngineException e) {
            throw new IllegalArgumentException("Decision table " + decision.getKey() + " cannot read " + values, e);
        }
    }

    private List<Map<String, Object>> remember(Map<String, @Nullable Object> values, List<Map<String, Object>> answer) {
        if (answers.size() >= REMEMBERED) {
            answers.clear(); // only strange input gets here; starting over bounds the memory
        }
        answers.put(values, answer);
        return answer;
    }

    private static DmnModelInstance read(String id) {
        try (InputStream file = DecisionTable.class.getResourceAsStream("/dmn/" + id + ".dmn")) {
            if (file == null) {
                throw new IllegalArgumentException("No decision table " + id);
            }
            return Dmn.readModelFromStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
