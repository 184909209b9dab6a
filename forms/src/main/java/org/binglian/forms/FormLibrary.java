package org.binglian.forms;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All forms and the dictionary that they share. Immutable and safe for use by many threads; load it once. */
public final class FormLibrary {

    /** The form that serves an item as long as it has none of its own. */
    public static final String GENERAL = "general";

    private final FieldDictionary dictionary;
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final Recent<Set<String>, MergedForm> merged = new Recent<>(this::mergedAnew);

    private FormLibrary(FieldDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * Reads the dictionary and all forms from the classpath.
     *
     * @throws IllegalStateException when they contradict each other: an unknown or doubly defined field
     */
    public static FormLibrary load() {
        ObjectNode index = FormResource.read("index.json");
        FormLibrary library = new FormLibrary(
                FieldDictionary.load(index.path("dictionaryVersion").asInt(), texts(index.path("dictionary"))));
        texts(index.path("forms")).forEach(id -> library.add(FormResource.read("items/" + id + ".json"), id));
        return library;
    }

    private void add(ObjectNode definition, String id) {
        Set<String> required = new LinkedHashSet<>(texts(definition.path("required")));
        Set<String> optional = new LinkedHashSet<>(texts(definition.path("optional")));
        Stream.concat(required.stream(), optional.stream()).forEach(name -> {
            if (!dictionary.has(name)) {
                throw new IllegalStateException("Form " + id + " asks for the unknown field " + name);
            }
            if (required.contains(name) && optional.contains(name)) {
                throw new IllegalStateException("Form " + id + " names the field " + name + " twice");
            }
        });
        List<FormField> fields = dictionary.fields().stream()
                .map(Field::name)
                .filter(name -> required.contains(name) || optional.contains(name))
                .map(name -> new FormField(name, required.contains(name)))
                .toList();
        forms.put(
                id,
                new Form(
                        definition.path("id").asString(),
                        definition.path("version").asInt(),
                        definition.path("title").asString(),
                        definition.path("x-title-en").asString(),
                        fields));
    }

    /** The ids of all forms: the item codes in lower case, and {@link #GENERAL}. */
    public Set<String> ids() {
        return Set.copyOf(forms.keySet());
    }

    /** The form of an item. @throws IllegalArgumentException when there is none of that id */
    public Form form(String id) {
        Form form = forms.get(id);
        if (form == null) {
            throw new IllegalArgumentException("No form with the id " + id);
        }
        return form;
    }

    /**
     * One form for several items (2.2.1b): each field once, required when any of them requires it. The result does not
     * depend on the order or repetition of the ids.
     *
     * @throws IllegalArgumentException when one of the ids has no form
     */
    public MergedForm merge(List<String> formIds) {
        return merged.of(Set.copyOf(formIds));
    }

    private MergedForm mergedAnew(Set<String> wanted) {
        wanted.forEach(this::form);
        List<Form> chosen = forms.values().stream()
                .filter(form -> wanted.contains(form.id()))
                .toList();
        return new FormMerge(dictionary, chosen).merged();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
