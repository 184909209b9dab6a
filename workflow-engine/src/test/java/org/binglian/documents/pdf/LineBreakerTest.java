package org.binglian.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static final TextStyle STYLE = TextStyle.regular(10, 15);

    @Test
    void aClosingMarkNeverStartsALine() {
        assertThat(wrapped("一二三四五，六七", 5)).containsExactly("一二三四", "五，六七");
        assertThat(wrapped("一二三四》。五", 5)).containsExactly("一二三", "四》。五");
    }

    @Test
    void anOpeningMarkNeverEndsALine() {
        assertThat(wrapped("一二三四《五六》", 5)).containsExactly("一二三四", "《五六》");
    }

    @Test
    void wordsNumbersAndDatesStayWhole() {
        assertThat(wrapped("期限至 2016-10-10 为止", 6)).containsExactly("期限至", "2016-10-10", "为止");
        assertThat(wrapped("文号浙发改准〔2016〕341号", 9)).containsExactly("文号浙发改准", "〔2016〕341号");
    }

    @Test
    void aWordLongerThanALineIsCutAtAJointOrAnywhere() {
        assertThat(wrapped("FGW-2016-000341", 6)).containsExactly("FGW-2016-", "000341");
        assertThat(wrapped("x".repeat(100), 6)).hasSizeGreaterThan(5);
    }

    @Test
    void linesOfAHeaderAreAboutEquallyLong() {
        assertThat(new LineBreaker(STYLE, 35, 0, 0).wrapEvenly("承诺期限"))
                .extracting(TextLine::text)
                .containsExactly("承诺", "期限");
    }

    @Test
    void charactersThatTheFontLacksOrNobodySeesDoNotHurt() {
        assertThat(wrapped("吴\uD842\uDFB7\u200B\tA\u0000\uFE0F", 20)).containsExactly("吴〓 A");
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertThat(wrapped("", 5)).containsExactly("");
        assertThat(wrapped("   ", 5)).containsExactly("");
    }

    @Property(seed = "105", tries = 300)
    void noTextIsLostAndNoLineIsTooWide(@ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 30) int width) {
        List<TextLine> lines = new LineBreaker(STYLE, width * 10, 20, 5).wrap(text);

        assertThat(lines.stream()
                        .map(TextLine::text)
                        .collect(Collectors.joining())
                        .replace(" ", ""))
                .isEqualTo(text.replace(" ", ""));
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.indent() + line.width())
                        .isLessThanOrEqualTo(Math.max(width * 10, line.indent() + 10) + 0.01f));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("一二三四五六七八九十建设项目（）《》，。；abc019-/ “”".toCharArray())
                .ofMaxLength(120);
    }

    private static List<String> wrapped(String text, int characters) {
        return new LineBreaker(STYLE, characters * 10, 0, 0)
                .wrap(text).stream().map(TextLine::text).toList();
    }
}
