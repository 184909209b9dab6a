package org.binglian.catalogue.published;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a name is typed without a Chinese keyboard: its syllables in full, or the first letter of each. Characters with several readings
 * have their most frequent one, except in the words of approvals where that would be wrong.
 */
final class Pinyin {

    /** Without the marks of the tones; the ü stays and is typed as v. */
    private static final Transliterator READING =
            Transliterator.getInstance("Han-Latin; NFD; [\\u0300\\u0301\\u0304\\u030C] Remove; NFC; Lower");

    private static final Pattern PART = Pattern.compile("\\p{IsHan}+|\\p{Alnum}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Words in which a character is not read as usual, with the syllables. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("银行", "yin hang"),
            Map.entry("行业", "hang ye"),
            Map.entry("会计", "kuai ji"),
            Map.entry("重新", "chong xin"),
            Map.entry("重建", "chong jian"),
            Map.entry("长度", "chang du"),
            Map.entry("长期", "chang qi"),
            Map.entry("调整", "tiao zheng"),
            Map.entry("调解", "tiao jie"),
            Map.entry("校准", "jiao zhun"),
            Map.entry("都市", "du shi"),
            Map.entry("首都", "shou du"),
            Map.entry("传记", "zhuan ji"),
            Map.entry("音乐", "yin yue"),
            Map.entry("乐器", "yue qi"),
            Map.entry("查封", "cha feng"),
            Map.entry("参差", "cen ci"),
            Map.entry("屏蔽", "ping bi"));

    private Pinyin() {}

    /** {@code qytzxmhz} for 企业投资项目核准; what is not Chinese stays as it is. */
    static String initials(String text) {
        return read(text, syllable -> syllable.substring(0, 1));
    }

    /** {@code qiyetouzixiangmuhezhun} for 企业投资项目核准; what is not Chinese stays as it is. */
    static String inFull(String text) {
        return read(text, syllable -> syllable);
    }

    private static String read(String text, UnaryOperator<String> syllable) {
        return PART.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(part -> Character.isIdeographic(part.codePointAt(0))
                        ? syllables(part).map(syllable).collect(Collectors.joining())
                        : part.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static Stream<String> syllables(String chinese) {
        String read = chinese;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            read = read.replace(word.getKey(), " " + word.getValue() + " ");
        }
        return BLANKS.splitAsStream(READING.transliterate(read).replace('ü', 'v'))
                .filter(part -> !part.isEmpty());
    }
}
