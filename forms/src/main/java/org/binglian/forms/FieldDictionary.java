package org.binglian.forms;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every fact that any form asks for, defined once. The order of its files, sections and fields is the order in which
 * every form, alone or merged, shows them.
 */
final class FieldDictionary {

    private final int version;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    private FieldDictionary(int version) {
        this.version = version;
    }

    static FieldDictionary load(int version, List<String> files) {
        FieldDictionary dictionary = new FieldDictionary(version);
        Map<String, FieldKind> kinds = new LinkedHashMap<>();
        FormResource.read("kinds.json")
                .properties()
                .forEach(kind -> kinds.put(kind.getKey(), FieldKind.of(kind.getValue())));
        files.forEach(file -> dictionary.add(FormResource.read("dictionary/" + file + ".json"), kinds));
        return dictionary;
    }

    private void add(ObjectNode file, Map<String, FieldKind> kinds) {
        file.properties().forEach(entry -> {
            JsonNode definition = entry.getValue();
            Section section = new Section(
                    entry.getKey(),
                    definition.path("title").asString(),
                    definition.path("x-title-en").asString());
            definition
                    .path("fields")
                    .properties()
                    .forEach(field -> add(field.getKey(), section, field.getValue(), kinds));
        });
    }

    private void add(String name, Section section, JsonNode entry, Map<String, FieldKind> kinds) {
        FieldKind kind = kinds.get(entry.path("kind").asString());
        if (kind == null) {
            throw new IllegalStateException("Field " + name + " is of an unknown kind");
        }
        if (fields.put(name, kind.field(name, section, (ObjectNode) entry)) != null) {
            throw new IllegalStateException("Field " + name + " is defined twice");
        }
    }

    int version() {
        return version;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    Collection<Field> fields() {
        return fields.values();
    }
}
