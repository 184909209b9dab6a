package org.binglian.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binglian.identity.Clause;
import org.jspecify.annotations.Nullable;

/**
 * What a precondition involves, as note 2 of the attachments wants it named.
 *
 * @param departments names
 * @param documents titles
 */
@Clause("3.1")
public record Involved(List<String> departments, List<String> documents) {

    private static final String DEPARTMENTS = "涉及部门：";
    private static final String DOCUMENTS = "涉及文件：";
    private static final Pattern BEHIND = Pattern.compile(
            "^(.*)[（(](?:涉及部门[：:]([^：:]*?))?[；;，,]?(?:(?:涉及)?文件(?:名称)?[：:](.*?))?[）)]$", Pattern.DOTALL);

    /** A text and what it says to be involved. */
    public record Read(String text, Involved involved) {}

    /** @return null when nothing is involved */
    public static @Nullable String words(String departments, String documents) {
        String words = Stream.of(labelled(DEPARTMENTS, departments), labelled(DOCUMENTS, documents))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("；"));
        return words.isEmpty() ? null : words;
    }

    /** Takes the words in brackets off the end of a text, where there are some. */
    public static Read of(String text) {
        Matcher behind = BEHIND.matcher(text);
        return behind.matches() && (behind.group(2) != null || behind.group(3) != null)
                ? new Read(behind.group(1).strip(), new Involved(names(behind.group(2)), names(behind.group(3))))
                : new Read(text, new Involved(List.of(), List.of()));
    }

    private static String labelled(String label, String names) {
        return names.isEmpty() ? "" : label + names;
    }

    private static List<String> names(@Nullable String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split("[、，,]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
