package org.binglian.forms;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What fields of one sort have in common (a telephone number, an area, a yes or no), so that all of them are checked and
 * shown alike. The dictionary names the kind and adds what is particular; its own keywords win.
 */
record FieldKind(ObjectNode schema, ObjectNode ui) {

    /** A list this short is easier to answer when all of it is in sight. */
    private static final int RADIO_CHOICES = 4;

    static FieldKind of(JsonNode definition) {
        ObjectNode schema = (ObjectNode) definition.deepCopy();
        JsonNode ui = schema.remove("ui");
        return new FieldKind(schema, ui == null ? schema.objectNode() : (ObjectNode) ui);
    }

    Field field(String name, Section section, ObjectNode entry) {
        ObjectNode property = schema.objectNode();
        property.set("type", schema.get("type"));
        putAll(property, entry);
        property.remove("kind");
        schema.properties().forEach(keyword -> {
            if (!property.has(keyword.getKey())) {
                property.set(keyword.getKey(), keyword.getValue());
            }
        });
        ObjectNode shown = ui.deepCopy();
        if (property.path("oneOf").isArray() && property.path("type").asString().equals("string")) {
            choices(property, shown);
        }
        return new Field(name, section, property, shown);
    }

    private static void choices(ObjectNode property, ObjectNode shown) {
        ArrayNode values = property.putArray("enum");
        ArrayNode names = shown.putArray("ui:enumNames");
        for (JsonNode choice : property.path("oneOf")) {
            values.add(choice.get("const"));
            names.add(choice.get("title"));
        }
        if (values.size() <= RADIO_CHOICES) {
            shown.put("ui:widget", "radio");
        }
    }

    private static void putAll(ObjectNode target, ObjectNode source) {
        source.properties().forEach(entry -> target.set(entry.getKey(), entry.getValue()));
    }
}
