package org.binglian.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any schema, for example the questions of a joint service. */
class FormSchemaTest {

    private static final String QUESTIONS = """
            {"type": "object", "required": ["newLand", "sites"], "properties": {
              "newLand": {"type": "boolean", "title": "是否新增用地", "x-title-en": "New land"},
              "sites": {"type": "array", "title": "地块", "x-title-en": "Sites", "minItems": 1,
                "items": {"type": "object", "required": ["area"], "properties": {
                  "area": {"type": "number", "title": "面积", "x-title-en": "Area", "exclusiveMinimum": 0, "x-unit": "亩", "x-unit-en": "mu"}}}}}}""";

    @Test
    void pointsIntoNestedData() {
        assertThat(FormSchema.validate(QUESTIONS, "{\"newLand\":true,\"sites\":[{\"area\":1},{\"area\":0},{}]}"))
                .extracting(FormFault::pointer, FormFault::messageZh)
                .containsExactly(
                        tuple("/sites/1/area", "“面积”必须大于 0 亩，现在是 0，请改正。"), tuple("/sites/2/area", "“面积”还没有填写，请填写。"));
    }

    @Test
    void saysSomethingAboutKeywordsThatHaveNoSentenceOfTheirOwn() {
        assertThat(FormSchema.validate(QUESTIONS, "{\"newLand\":true,\"sites\":[]}"))
                .singleElement()
                .returns("/sites", FormFault::pointer)
                .returns("minItems", FormFault::code)
                .returns("“地块”不符合要求，请检查后改正。", FormFault::messageZh)
                .returns(
                        "\"Sites\" does not meet the requirements. Please check and correct it.", FormFault::messageEn);
    }

    @Test
    void fallsBackToWhatTheSchemaSays() {
        assertThat(FormSchema.validate(
                        "{\"properties\":{\"size\":{\"enum\":[\"S\",\"M\"]},\"yes\":{\"type\":\"boolean\"}}}",
                        "{\"size\":\"L\",\"yes\":\"maybe\"}"))
                .extracting(FormFault::messageEn)
                .containsExactly(
                        "\"size\" must be one of: S; M. It is \"L\" now. Please choose again.",
                        "\"yes\" must be yes or no and is \"maybe\" now. Please choose again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no schema", "[]", "true"})
    void whatIsNoSchemaIsAMistakeOfTheCaller(String schema) {
        assertThatThrownBy(() -> FormSchema.validate(schema, "{}")).isInstanceOf(IllegalArgumentException.class);
    }
}
