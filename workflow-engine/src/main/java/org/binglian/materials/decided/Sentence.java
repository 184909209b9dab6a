package org.binglian.materials.decided;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of the decision tables: {@code {name}} stands for a value. */
final class Sentence {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private Sentence() {}

    /** @throws IllegalStateException when the table names a value that does not exist in this situation */
    static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER.matcher(template).replaceAll(match -> {
            String value = values.get(match.group(1));
            if (value == null) {
                throw new IllegalStateException("No value for {" + match.group(1) + "} in: " + template);
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
