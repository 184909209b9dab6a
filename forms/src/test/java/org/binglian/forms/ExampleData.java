package org.binglian.forms;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills a form as a client does that knows nothing but the schema: with the examples of what is required. */
final class ExampleData {

    private ExampleData() {}

    static ObjectNode required(MergedForm form) {
        JsonNode schema = Json.MAPPER.readTree(form.schemaJson());
        ObjectNode data = Json.MAPPER.createObjectNode();
        for (JsonNode name : schema.path("required")) {
            data.set(name.asString(), example(schema, name.asString()));
        }
        return data;
    }

    static ObjectNode everything(MergedForm form) {
        JsonNode schema = Json.MAPPER.readTree(form.schemaJson());
        ObjectNode data = Json.MAPPER.createObjectNode();
        form.fields().forEach(field -> data.set(field.field(), example(schema, field.field())));
        return data;
    }

    private static JsonNode example(JsonNode schema, String name) {
        return schema.path("properties").path(name).path("examples").path(0);
    }
}
