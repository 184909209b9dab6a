package org.binglian.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFaultTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    private static final String SCHEMA = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["name"],
             "additionalProperties": false,
             "properties": {
              "name": {"type": "string", "title": "名称", "x-title-en": "Name", "minLength": 1, "maxLength": 5,
               "pattern": "[^\\\\s]", "x-pattern-hint": "有内容的文字", "x-pattern-hint-en": "a text", "examples": ["远航"]},
              "area": {"type": "number", "title": "面积", "x-title-en": "Area", "minimum": 1, "maximum": 100,
               "x-unit": "平方米", "x-unit-en": "m²", "examples": [20]},
              "cost": {"type": "number", "title": "费用", "x-title-en": "Cost", "exclusiveMinimum": 0, "exclusiveMaximum": 9},
              "count": {"type": "integer", "title": "数量", "x-title-en": "Number"},
              "use": {"type": "string", "title": "用途", "x-title-en": "Use", "enum": ["A", "B"],
               "oneOf": [{"const": "A", "title": "工业", "x-title-en": "Industrial"}, {"const": "B", "title": "商业", "x-title-en": "Commercial"}]},
              "day": {"type": "string", "format": "date", "title": "日期", "x-title-en": "Day"},
              "open": {"type": "boolean", "title": "营业", "x-title-en": "Open"},
              "odd": {"type": "integer", "multipleOf": 3, "title": "批次", "x-title-en": "Lot"}}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                | /name  | required             | “名称”还没有填写          | "Name" is missing
            {"name": ""}                      | /name  | minLength            | “名称”不能为空            | "Name" must not be empty
            {"name": "   "}                   | /name  | pattern              | “名称”只填了空格          | "Name" has only spaces
            {"name": "一二三四五六"}          | /name  | maxLength            | 最多 5 个字，现在有 6     | at most 5 characters
            {"name": null}                    | /name  | type                 | “名称”是空的              | "Name" is empty
            {"name": 5}                       | /name  | type                 | “名称”应填文字            | must be text
            {"name": "甲", "area": 0}         | /area  | minimum              | 不能小于 1 平方米         | less than 1 m²
            {"name": "甲", "area": 101}       | /area  | maximum              | 不能大于 100 平方米       | more than 100 m²
            {"name": "甲", "area": "大"}      | /area  | type                 | 应填数字（平方米）        | must be a number (m²)
            {"name": "甲", "area": 1e300}     | /area  | number               | “面积”的数字位数过多      | "Area" has too many digits
            {"name": "甲", "cost": 0}         | /cost  | exclusiveMinimum     | “费用”必须大于 0          | must be more than 0
            {"name": "甲", "cost": 9}         | /cost  | exclusiveMaximum     | “费用”必须小于 9          | must be less than 9
            {"name": "甲", "count": 1.5}      | /count | type                 | “数量”应填整数            | must be a whole number
            {"name": "甲", "use": "C"}        | /use   | enum                 | 工业；商业                | Industrial; Commercial
            {"name": "甲", "day": "2016-2-30"} | /day  | format               | “日期”填写的“2016-2-30”   | "Day" is "2016-2-30"
            {"name": "甲", "open": "是"}      | /open  | type                 | “营业”应选“是”或“否”      | must be yes or no
            {"name": "甲", "odd": 4}          | /odd   | multipleOf           | “批次”不符合要求          | "Lot" does not meet
            {"name": "甲", "x": 1}            | /x     | additionalProperties | “x”不是本表要填的内容     | "x" is not asked for
            {"name": "a\\u0000b"}             | /name  | characters           | “名称”中有无法识别        | contains control characters
            """)
    void saysInBothLanguagesWhatIsWrong(String data, String pointer, String code, String chinese, String english) {
        List<FormFault> faults = FormSchema.validate(SCHEMA, data);

        assertThat(faults).hasSize(1);
        FormFault fault = faults.get(0);
        assertThat(fault.pointer()).isEqualTo(pointer);
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.messageZh()).contains(chinese).endsWith("。").doesNotContain("{");
        assertThat(fault.messageEn()).contains(english).endsWith(".").doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name":          | json
            ''                | json
            {"a":1,"a":2}     | json
            [[[               | json
            [1]               | type
            7                 | type
            """)
    void whatIsNoFormAtAllIsAFaultOfTheWhole(String data, String code) {
        assertThat(FormSchema.validate(SCHEMA, data)).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEmpty();
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.messageZh()).isNotBlank();
            assertThat(fault.messageEn()).isNotBlank();
        });
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleDo() {
        assertThat(FormSchema.validate(SCHEMA, "{\"name\": \"" + "𠮷".repeat(8) + "\"}"))
                .singleElement()
                .returns("“名称”最多 5 个字，现在有 8 个字，请删减 3 个字。", FormFault::messageZh)
                .returns(
                        "\"Name\" may have at most 5 characters and has 8. Please shorten it by 3.",
                        FormFault::messageEn);
    }

    @Test
    void allFaultsAreToldAtOnceInTheOrderOfTheFormAndOneOfEachField() {
        assertThat(FormSchema.validate(SCHEMA, "{\"what\": 1, \"use\": 7, \"area\": 0, \"name\": \"          \"}"))
                .extracting(FormFault::pointer, FormFault::code)
                .containsExactly(
                        tuple("/name", "maxLength"),
                        tuple("/area", "minimum"),
                        tuple("/use", "type"),
                        tuple("/what", "additionalProperties"));
    }

    @Test
    void whatIsTooLargeIsNotEvenRead() {
        String huge = "{\"name\": \"" + "甲".repeat(FormData.MAX_SIZE) + "\"}";
        assertThat(FormSchema.validate(SCHEMA, huge))
                .extracting(FormFault::pointer, FormFault::code)
                .containsExactly(tuple("", "size"));
    }

    @Test
    void bracesOfTheApplicantAreLeftAsTheyAre() {
        assertThat(FormSchema.validate(SCHEMA, "{\"name\": \"甲\", \"day\": \"{hint}$1\"}"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.messageZh()).contains("{hint}$1"));
    }

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSamePlaceholders() throws Exception {
        Properties chinese = table("faults.properties");
        Properties english = table("faults_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(chinese.getProperty(key)));
            assertThat(english.getProperty(key)).as(key).doesNotContainPattern("\\p{IsHan}");
        }
    }

    private static Properties table(String file) throws Exception {
        Properties table = new Properties();
        try (var in = FormFault.class.getResourceAsStream("/forms/" + file);
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            table.load(text);
        }
        return table;
    }

    private static TreeSet<String> placeholders(String sentence) {
        TreeSet<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(sentence).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
