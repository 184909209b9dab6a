package org.binglian.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the schema and the UI schema of several forms as one. */
final class FormMerge {

    private final FieldDictionary dictionary;
    private final List<Form> forms;

    FormMerge(FieldDictionary dictionary, List<Form> forms) {
        this.dictionary = dictionary;
        this.forms = forms;
    }

    MergedForm merged() {
        Map<String, List<String>> askedBy = new LinkedHashMap<>();
        Map<String, Boolean> required = new LinkedHashMap<>();
        for (Form form : forms) {
            for (FormField field : form.fields()) {
                askedBy.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(form.id());
                required.merge(field.name(), field.required(), Boolean::logicalOr);
            }
        }
        List<Field> fields = dictionary.fields().stream()
                .filter(field -> askedBy.containsKey(field.name()))
                .toList();
        return new MergedForm(
                schema(fields, askedBy, required).toString(),
                uiSchema(fields).toString(),
                fields.stream()
                        .map(field -> new FieldOrigin(field.name(), askedBy.get(field.name())))
                        .toList());
    }

    private ObjectNode schema(List<Field> fields, Map<String, List<String>> askedBy, Map<String, Boolean> required) {
        ObjectNode schema = Json.MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("type", "object");
        schema.put("title", forms.size() == 1 ? forms.get(0).title() : "并联审批联合申请表");
        schema.put("x-title-en", forms.size() == 1 ? forms.get(0).titleEn() : "Joint application form");
        schema.put("x-dictionary-version", dictionary.version());
        ArrayNode sources = schema.putArray("x-forms");
        forms.forEach(form -> sources.addObject().put("id", form.id()).put("version", form.version()));
        ArrayNode requiredNames = schema.putArray("required");
        ObjectNode properties = schema.putObject("properties");
        for (Field field : fields) {
            ObjectNode property = field.schema().deepCopy();
            ArrayNode origins = property.putArray("x-asked-by");
            askedBy.get(field.name()).forEach(origins::add);
            properties.set(field.name(), property);
            if (required.get(field.name())) {
                requiredNames.add(field.name());
            }
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static ObjectNode uiSchema(List<Field> fields) {
        ObjectNode ui = Json.MAPPER.createObjectNode();
        ArrayNode order = ui.putArray("ui:order");
        Map<Section, ArrayNode> sections = new LinkedHashMap<>();
        ArrayNode shown = ui.putArray("ui:sections");
        for (Field field : fields) {
            order.add(field.name());
            sections.computeIfAbsent(field.section(), section -> heading(shown, section))
                    .add(field.name());
            if (!field.ui().isEmpty()) {
                ui.set(field.name(), field.ui().deepCopy());
            }
        }
        return ui;
    }

    private static ArrayNode heading(ArrayNode shown, Section section) {
        return shown.addObject()
                .put("id", section.id())
                .put("title", section.title())
                .put("titleEn", section.titleEn())
                .putArray("fields");
    }
}
