package org.binglian.catalogue.attachment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbered lines as officials write them, {@code 1．…}. Lines that belong to the text of the same number are indented by two characters, so
 * that a number at the beginning of one is not taken for the next line's.
 */
final class NumberedText {

    private static final String INDENT = "\n　　";
    /** A full stop of half width before a digit is a decimal point. */
    private static final Pattern MARK = Pattern.compile(
            "^[ \\t\\u00a0]*\\u3000?[ \\t]*(?:[（(]([0-9０-９]{1,3})[）)]|([0-9０-９]{1,3})(?:[．、）)]|\\.(?![0-9０-９])))[ \\t]*");

    private NumberedText() {}

    /** @param number null when the text has none */
    record Entry(@Nullable Integer number, String text) {}

    static String of(int number, String text) {
        return number + "．" + String.join(INDENT, text.lines().toList());
    }

    static String of(List<String> texts) {
        List<String> lines = new ArrayList<>();
        texts.forEach(text -> lines.add(of(lines.size() + 1, text)));
        return String.join("\n", lines);
    }

    /** The number that a text begins with. */
    static @Nullable Integer numberOf(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.lookingAt() ? number(mark) : null;
    }

    /**
     * The entries of a cell.
     *
     * @param before the number with which the next cell goes on, which this one cannot have
     */
    static List<Entry> split(String cell, int before) {
        List<Entry> entries = new ArrayList<>();
        Integer number = null;
        StringBuilder text = null;
        for (String line : cell.strip().lines().toList()) {
            Matcher mark = MARK.matcher(line);
            Integer found = mark.lookingAt() ? number(mark) : null;
            boolean begins = text == null || (found != null && follows(number, found) && found < before);
            if (begins) {
                add(entries, number, text);
                number = found;
                text = new StringBuilder(found == null ? line : line.substring(mark.end()));
            } else {
                text.append('\n').append(line.startsWith("　　") ? line.substring(2) : line.strip());
            }
        }
        add(entries, number, text);
        return entries;
    }

    private static boolean follows(@Nullable Integer number, int found) {
        return found == (number == null ? 1 : number + 1);
    }

    private static void add(List<Entry> entries, @Nullable Integer number, @Nullable StringBuilder text) {
        if (text != null) {
            entries.add(new Entry(number, text.toString().strip()));
        }
    }

    private static int number(Matcher mark) {
        String digits = mark.group(1) == null ? mark.group(2) : mark.group(1);
        return Integer.parseInt(Normalizer.normalize(digits, Normalizer.Form.NFKC));
    }
}
