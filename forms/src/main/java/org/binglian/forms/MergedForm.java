package org.binglian.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The forms of one or several items as one flat JSON Schema. Keep the schema with a submitted application: what was asked
 * then stays readable when forms change.
 *
 * @param schemaJson JSON Schema 2020-12
 * @param uiSchemaJson sections, order and widgets
 * @param fields which forms want which field, in the order shown
 */
public record MergedForm(String schemaJson, String uiSchemaJson, List<FieldOrigin> fields) {

    /** The longest data that can be checked or read, in characters of JSON; every form filled to its limits stays below. */
    public static final int MAX_DATA_SIZE = FormData.MAX_SIZE;

    public MergedForm {
        fields = List.copyOf(fields);
    }

    /**
     * What need not be typed (2.1.1d): the values of the applicant's profile for the fields that ask for them. A value that
     * the field would not accept is left out, so that nobody is shown a fault in something they did not enter.
     *
     * @param known by the names of the keyword {@code x-prefill}, for example {@code applicant.name}
     * @return field name to value, in the order shown
     */
    public Map<String, Object> prefill(Map<String, String> known) {
        Map<String, Object> values = new LinkedHashMap<>();
        ObjectNode data = Json.MAPPER.createObjectNode();
        FormSchema.compiled(schemaJson).root().path("properties").properties().forEach(property -> {
            String value = known.get(property.getValue().path("x-prefill").asString(""));
            if (value != null && !value.isBlank()) {
                values.put(property.getKey(), value);
                data.put(property.getKey(), value);
            }
        });
        validate(data.toString())
                .forEach(fault ->
                        values.keySet().removeIf(name -> fault.pointer().equals("/" + name)));
        return values;
    }

    /**
     * The part of stored data that this form asks for, unchecked: a draft whose items changed, or the facts of an earlier
     * stage of the same project that are not typed again. Unreadable data give nothing.
     */
    public Map<String, Object> asked(String dataJson) {
        Map<String, Object> values = new LinkedHashMap<>();
        JsonNode content = FormData.read(dataJson).content();
        for (FieldOrigin field : fields) {
            JsonNode value = content.path(field.field());
            if (value.isValueNode() && !value.isNull()) {
                values.put(field.field(), Json.MAPPER.treeToValue(value, Object.class));
            }
        }
        return values;
    }

    /**
     * What this form asks for of stored data, in the words that people read: of a choice its title, not its code.
     *
     * @return field name to Chinese text, in the order shown; what is neither a choice, a text nor a number is left out
     */
    public Map<String, String> worded(String dataJson) {
        JsonNode properties = FormSchema.compiled(schemaJson).root().path("properties");
        Map<String, String> worded = new LinkedHashMap<>();
        asked(dataJson).forEach((field, value) -> {
            if (value instanceof String || value instanceof Number) {
                worded.put(field, title(properties.path(field), String.valueOf(value)));
            }
        });
        return worded;
    }

    private static String title(JsonNode property, String value) {
        return property.path("oneOf")
                .valueStream()
                .filter(choice -> choice.path("const").asString("").equals(value))
                .map(choice -> choice.path("title").asString(value))
                .findFirst()
                .orElse(value);
    }

    /** Everything that is wrong with the data, at once and in the order of the form; empty when the form is complete. */
    public List<FormFault> validate(String dataJson) {
        return FormSchema.validate(schemaJson, dataJson);
    }
}
