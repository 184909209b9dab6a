package org.binglian.forms;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Checks data against any JSON Schema 2020-12: merged forms and the questions of joint services. */
public final class FormSchema {

    /** Nobody mends more at a time, and hostile data could otherwise make an answer of any size. */
    private static final int MAX_FAULTS = 200;

    /** They repeat what another keyword of the same field says better. */
    private static final Set<String> ECHOES = Set.of("oneOf", "anyOf", "const", "not");

    private static final Recent<String, CompiledSchema> COMPILED = new Recent<>(CompiledSchema::of);

    private FormSchema() {}

    /**
     * Everything that is wrong with the data, at once: one fault a field, in the order of the schema's properties.
     *
     * @param schemaJson a trusted schema
     * @param dataJson untrusted data; anything at all gives faults, never an exception
     * @throws IllegalArgumentException when the schema is none
     */
    public static List<FormFault> validate(String schemaJson, String dataJson) {
        CompiledSchema schema = compiled(schemaJson);
        FormData data = FormData.read(dataJson);
        List<Finding> findings = new ArrayList<>(data.findings());
        if (data.readable()) {
            schema.validator().validate(data.content()).stream()
                    .filter(error -> !ECHOES.contains(error.getKeyword()))
                    .map(FormSchema::finding)
                    .forEach(findings::add);
        }
        Map<String, Finding> worst = new LinkedHashMap<>();
        findings.forEach(finding ->
                worst.merge(finding.pointer(), finding, (one, other) -> other.weight() < one.weight() ? other : one));
        return worst.values().stream()
                .sorted(Comparator.comparingInt(schema::position))
                .limit(MAX_FAULTS)
                .map(finding -> FaultWording.of(finding, schema.root()))
                .toList();
    }

    static CompiledSchema compiled(String schemaJson) {
        return COMPILED.of(schemaJson);
    }

    private static Finding finding(Error error) {
        List<String> path = new ArrayList<>();
        NodePath location = error.getInstanceLocation();
        for (int i = 0; i < location.getNameCount(); i++) {
            path.add(String.valueOf(location.getElement(i)));
        }
        if (error.getProperty() != null) {
            path.add(error.getProperty());
        }
        JsonNode value = error.getInstanceNode();
        JsonNode limit = error.getSchemaNode();
        return new Finding(
                List.copyOf(path),
                error.getKeyword(),
                value == null ? MissingNode.getInstance() : value,
                limit == null ? MissingNode.getInstance() : limit);
    }
}
