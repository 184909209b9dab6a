package org.binglian.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a list of faults, soon. */
@Timeout(20)
class HostileDataTest {

    private static final MergedForm FORM = FormLibrary.load()
            .merge(Stream.concat(ItemCodes.PROJECT_INITIATION.stream(), ItemCodes.CONSTRUCTION.stream())
                    .toList());

    static Stream<Arguments> wholes() {
        return Stream.of(
                Arguments.of("", "json"),
                Arguments.of("   ", "json"),
                Arguments.of("{", "json"),
                Arguments.of("{} {}", "json"),
                Arguments.of("{'a':1}", "json"),
                Arguments.of("{\"a\":1,\"a\":2}", "json"),
                Arguments.of("{\"a\":NaN}", "json"),
                Arguments.of("{\"a\":1e99999999999}", "json"),
                Arguments.of("{\"a\":" + "9".repeat(100_000) + "}", "json"),
                Arguments.of("{\"a\":".repeat(20_000), "json"),
                Arguments.of("[".repeat(200_000), "json"),
                Arguments.of("{\"" + "n".repeat(10_000) + "\":1}", "json"),
                Arguments.of("{\"a\":\"" + "x".repeat(300_000) + "\"}", "size"),
                Arguments.of("null", "type"),
                Arguments.of("[]", "type"),
                Arguments.of("[{}]", "type"),
                Arguments.of("\"{}\"", "type"),
                Arguments.of("12", "type"),
                Arguments.of("true", "type"));
    }

    @ParameterizedTest
    @MethodSource("wholes")
    void whatIsNoFormIsOneFaultOfTheWhole(String data, String code) {
        assertThat(FORM.validate(data))
                .singleElement()
                .returns("", FormFault::pointer)
                .returns(code, FormFault::code)
                .satisfies(HostileDataTest::isASentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "0e999999999",
                "12345678901234567890",
                "0.1234567890123456789",
                "9007199254740993000"
            })
    void aFigureThatNobodyCanMeanIsAFault(String figure) {
        for (String field : List.of("totalInvestmentWan", "storeysAbove", "projectName", "landUse", "basicFarmland")) {
            assertThat(FORM.validate("{\"" + field + "\":" + figure + "}"))
                    .filteredOn(fault -> fault.pointer().equals("/" + field))
                    .singleElement()
                    .returns("number", FormFault::code)
                    .satisfies(HostileDataTest::isASentence);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\u001bb", "\\ud800", "\\udc00x", "\\u202e", "\\u0085"})
    void whatCannotBePrintedIsAFault(String text) {
        assertThat(FORM.validate("{\"projectSummary\":\"某某厂房" + text + "\"}"))
                .filteredOn(fault -> fault.pointer().equals("/projectSummary"))
                .singleElement()
                .returns("characters", FormFault::code);
    }

    @Test
    void lineBreaksAndRareCharactersMayStay() {
        assertThat(FORM.validate("{\"projectSummary\":\"第一行\\r\\n\\t第二行 𠮷 👍🏽 <script>\"}"))
                .noneMatch(fault -> fault.pointer().equals("/projectSummary"));
    }

    @Test
    void nestedDataAreFaultsOfTheirField() {
        assertThat(FORM.validate("{\"projectName\":{\"a\":[1,{\"b\":2}]},\"landUse\":[\"INDUSTRIAL\"]}"))
                .filteredOn(fault -> fault.code().equals("type"))
                .extracting(FormFault::pointer)
                .containsExactly("/projectName", "/landUse");
    }

    @Test
    void namesWithSlashesAndControlCharactersArePointedAtButNotRepeated() {
        assertThat(FORM.validate("{\"a/b~c\\u0007\":1}"))
                .filteredOn(fault -> fault.code().equals("additionalProperties"))
                .singleElement()
                .returns("/a~1b~0c\u0007", FormFault::pointer)
                .returns("“a/b~c”不是本表要填的内容，请删除这一项。", FormFault::messageZh);
    }

    @Test
    void thousandsOfUnknownFieldsMakeABoundedAnswer() {
        String data =
                IntStream.range(0, 20_000).mapToObj(i -> "\"f" + i + "\":1").collect(Collectors.joining(",", "{", "}"));
        assertThat(FORM.validate(data)).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a", "9", "0571-", "a@", "a.", "　", "91330106", "\\n"})
    void longTextsAreCheckedInLinearTime(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        for (String field :
                List.of("contactEmail", "contactMobile", "projectCode", "contactName", "applicantIdNumber")) {
            assertThat(FORM.validate("{\"" + field + "\":\"" + text + "\"}"))
                    .anyMatch(fault -> fault.pointer().equals("/" + field));
        }
    }

    private static void isASentence(FormFault fault) {
        assertThat(fault.messageZh()).endsWith("。").hasSizeLessThan(400).doesNotContain("{", "}");
        assertThat(fault.messageEn()).endsWith(".").hasSizeLessThan(600).doesNotContain("{", "}");
    }
}
