package org.binglian.forms;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A field of the dictionary.
 *
 * @param name unique in the dictionary
 * @param section where it is shown, the same in every form
 * @param schema the property as it is served
 * @param ui how the screen shows it beyond what the schema says
 */
record Field(String name, Section section, ObjectNode schema, ObjectNode ui) {

    boolean hasExample() {
        JsonNode examples = schema.path("examples");
        return examples.isArray() && !examples.isEmpty();
    }
}
