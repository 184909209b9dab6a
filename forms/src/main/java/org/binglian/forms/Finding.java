package org.binglian.forms;

import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A fault before it is put into words.
 *
 * @param path names (or indexes) from the root of the data
 * @param code see {@link FormFault#code()}
 * @param value what was sent there
 * @param limit value of the schema keyword that is not met
 */
record Finding(List<String> path, String code, JsonNode value, JsonNode limit) {

    /** Of several faults of one field the first in this list is told; the others mostly follow from it. */
    private static final List<String> WEIGHT = List.of(
            "json",
            "size",
            "characters",
            "number",
            "additionalProperties",
            "required",
            "type",
            "enum",
            "minLength",
            "maxLength",
            "format",
            "pattern");

    String pointer() {
        JsonPointer pointer = JsonPointer.empty();
        for (String name : path) {
            pointer = pointer.appendProperty(name);
        }
        return pointer.toString();
    }

    int weight() {
        int weight = WEIGHT.indexOf(code);
        return weight < 0 ? WEIGHT.size() : weight;
    }
}
