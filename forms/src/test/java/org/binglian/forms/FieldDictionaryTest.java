package org.binglian.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class FieldDictionaryTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();

    /** What clients are told to understand. */
    private static final Set<String> KEYWORDS = Set.of(
            "title",
            "x-title-en",
            "description",
            "x-description-en",
            "type",
            "format",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "enum",
            "oneOf",
            "examples",
            "x-unit",
            "x-unit-en",
            "x-pattern-hint",
            "x-pattern-hint-en",
            "x-prefill");

    static Stream<Field> fields() {
        JsonNode index = FormResource.read("index.json");
        List<String> files =
                index.path("dictionary").valueStream().map(JsonNode::asString).toList();
        return FieldDictionary.load(1, files).fields().stream();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldIsNamedInBothLanguages(Field field) {
        assertThat(field.name()).matches("[a-z][a-zA-Z0-9]{2,59}");
        assertThat(field.section().title()).isNotBlank();
        assertThat(field.section().titleEn()).isNotBlank();
        for (String text : List.of("title", "description", "unit", "pattern-hint")) {
            String chinese = text.equals("title") || text.equals("description") ? text : "x-" + text;
            assertThat(field.schema().has("x-" + text + "-en"))
                    .as(text)
                    .isEqualTo(field.schema().has(chinese));
        }
        assertThat(field.schema().path("title").asString()).isNotBlank();
        assertThat(field.schema().path("x-title-en").asString()).isNotBlank();
        for (JsonNode choice : field.schema().path("oneOf")) {
            assertThat(choice.path("title").asString()).isNotBlank();
            assertThat(choice.path("x-title-en").asString()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldIsAScalarWithAnExampleInKeywordsThatASimpleClientKnows(Field field) {
        assertThat(field.schema().path("type").asString()).isIn("string", "number", "integer", "boolean");
        assertThat(KEYWORDS).containsAll(field.schema().propertyNames());
        assertThat(field.hasExample()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyExampleIsValidByItself(Field field) {
        for (JsonNode example : field.schema().path("examples")) {
            assertThat(FormSchema.validate(
                            "{\"properties\":{\"it\":" + field.schema() + "}}", "{\"it\":" + example + "}"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldHasBounds(Field field) {
        JsonNode schema = field.schema();
        switch (schema.path("type").asString()) {
            case "string" ->
                assertThat(schema.has("enum")
                                || schema.has("format")
                                || schema.path("maxLength").asInt() <= 2000)
                        .isTrue();
            case "boolean" -> assertThat(schema.path("oneOf")).hasSize(2);
            default ->
                assertThat(schema.has("minimum") && schema.has("maximum")).isTrue();
        }
        assertThat(schema.path("enum").valueStream()).doesNotHaveDuplicates();
        assertThat(schema.has("pattern")).isEqualTo(schema.has("x-pattern-hint"));
    }

    @Test
    void everyFileOfTheFolderIsInTheIndex() throws Exception {
        JsonNode index = FormResource.read("index.json");
        assertThat(index.path("dictionary").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(files("dictionary"));
        assertThat(index.path("forms").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(files("items"));
    }

    private static List<String> files(String folder) throws Exception {
        Path path = Path.of("src", "main", "resources", "forms", folder);
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .toList();
        }
    }

    @Test
    void noTwoFieldsLookAlike() {
        assertThat(fields().map(field -> field.schema().path("title").asString()))
                .doesNotHaveDuplicates();
        assertThat(fields().map(field -> field.schema().path("x-title-en").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyFieldIsAskedForByAForm() {
        Set<String> asked = LIBRARY.ids().stream()
                .flatMap(id -> LIBRARY.form(id).fields().stream())
                .map(FormField::name)
                .collect(Collectors.toSet());
        assertThat(fields().map(Field::name)).isSubsetOf(asked);
    }

    @Test
    void fieldsOfDifferentSubjectsNeverShareAName() {
        assertThat(fields().map(Field::name)).doesNotHaveDuplicates();
        assertThat(fields().map(Field::section).distinct().map(Section::id)).doesNotHaveDuplicates();
    }
}
