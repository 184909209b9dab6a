package org.binglian.catalogue.published;

import com.ibm.icu.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the search box, as the words to look for.
 *
 * @param phrase all of it, as it would stand in a name
 * @param words in the order typed, at most {@value #MOST}: nobody finds more by typing more
 */
record SearchWords(String phrase, List<String> words) {

    private static final int MOST = 12;
    private static final Pattern SAME_SCRIPT = Pattern.compile("\\p{IsHan}+|[^\\p{IsHan}\\p{Z}\\s,;，；、。]+");

    static SearchWords of(@Nullable String typed) {
        String text = typed == null ? "" : normal(typed).strip();
        List<String> words = new ArrayList<>();
        Matcher part = SAME_SCRIPT.matcher(text);
        while (part.find()) {
            if (Character.isIdeographic(part.group().codePointAt(0))) {
                words.addAll(chineseWords(part.group()));
            } else {
                words.add(part.group());
            }
        }
        return new SearchWords(text, words.stream().distinct().limit(MOST).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** As texts are compared: without differences of width and case. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Single characters between longer words are particles more often than not, so they are not insisted on. */
    private static List<String> chineseWords(String run) {
        BreakIterator borders = BreakIterator.getWordInstance(Locale.CHINA);
        borders.setText(run);
        List<String> all = new ArrayList<>();
        int start = borders.first();
        for (int end = borders.next(); end != BreakIterator.DONE; end = borders.next()) {
            all.add(run.substring(start, end));
            start = end;
        }
        List<String> longer = all.stream().filter(word -> word.length() > 1).toList();
        return longer.isEmpty() ? List.of(run) : longer;
    }
}
