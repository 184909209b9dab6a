package org.binglian.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The table of sentences of one language. Placeholders stand in braces: {@code {field}}, {@code {limit}} … */
final class FaultSentences {

    static final FaultSentences CHINESE = new FaultSentences("faults.properties", "");
    static final FaultSentences ENGLISH = new FaultSentences("faults_en.properties", "-en");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Properties table = new Properties();
    private final String suffix;

    private FaultSentences(String file, String suffix) {
        this.suffix = suffix;
        try (InputStream in = FaultSentences.class.getResourceAsStream("/forms/" + file);
                InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            table.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    boolean has(String key) {
        return table.containsKey(key);
    }

    /** One pass only: braces in what an applicant typed are left as they are. */
    String say(String key, Map<String, String> words) {
        return PLACEHOLDER
                .matcher(table.getProperty(key, ""))
                .replaceAll(match -> Matcher.quoteReplacement(words.getOrDefault(match.group(1), "")));
    }

    /** A text that the schema gives in both languages; English falls back to Chinese, then to the given default. */
    String own(JsonNode schema, String keyword, String otherwise) {
        String english = keyword.startsWith("x-") ? keyword + suffix : "x-" + keyword + suffix;
        String translated = suffix.isEmpty() ? "" : schema.path(english).asString("");
        return translated.isEmpty() ? schema.path(keyword).asString(otherwise) : translated;
    }
}
