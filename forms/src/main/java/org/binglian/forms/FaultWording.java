package org.binglian.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Puts a finding into a sentence of each language, with the label, unit, hint and example of the field it is about. */
final class FaultWording {

    private static final int SHOWN_VALUE = 20;
    private static final int SHOWN_EXAMPLE = 30;
    private static final int SHOWN_CHOICES = 6;

    private final Finding finding;
    private final JsonNode field;
    private final FaultSentences sentences;

    private FaultWording(Finding finding, JsonNode field, FaultSentences sentences) {
        this.finding = finding;
        this.field = field;
        this.sentences = sentences;
    }

    static FormFault of(Finding finding, JsonNode schema) {
        JsonNode field = schema;
        for (String name : finding.path()) {
            JsonNode property = field.path("properties").path(name);
            field = property.isMissingNode() ? field.path("items") : property;
        }
        return new FormFault(
                finding.pointer(),
                finding.code(),
                new FaultWording(finding, field, FaultSentences.CHINESE).sentence(),
                new FaultWording(finding, field, FaultSentences.ENGLISH).sentence());
    }

    private String sentence() {
        Map<String, String> words = new HashMap<>();
        words.put("field", finding.path().isEmpty() ? sentences.say("whole", Map.of()) : label());
        words.put("value", shortened(finding.value()));
        words.put("limit", plain(finding.limit()));
        words.put("hint", sentences.own(field, "x-pattern-hint", sentences.say("hint", Map.of())));
        words.put("unit", part("unit", sentences.own(field, "x-unit", "")));
        words.put("measure", part("measure", sentences.own(field, "x-unit", "")));
        words.put("example", part("example", example()));
        words.put("choices", choices());
        if (finding.value().isString()) {
            int length = length(finding.value().stringValue());
            words.put("length", String.valueOf(length));
            words.put("excess", String.valueOf(length - finding.limit().asInt(0)));
        }
        return sentences.say(key(), words);
    }

    /** The most particular sentence that there is for this keyword. */
    private String key() {
        String code = finding.code();
        boolean choice = field.has("oneOf") || field.has("enum");
        String particular = code + "." + finding.limit().asString("");
        if (code.equals("type") && finding.value().isNull() && !finding.path().isEmpty()) {
            particular = "type.nothing";
        } else if (code.equals("pattern") && plain(finding.value()).isBlank()) {
            particular = plain(finding.value()).isEmpty() ? "minLength" : "pattern.blank";
        } else if (choice) {
            particular = code.equals("type") ? "enum" : code + ".choice";
        }
        return List.of(particular, code).stream()
                .filter(sentences::has)
                .findFirst()
                .orElse("other");
    }

    private String label() {
        String name = finding.path().get(finding.path().size() - 1);
        return sentences.own(field, "title", name.replaceAll("\\p{Cntrl}", ""));
    }

    private String part(String key, String content) {
        return content.isEmpty() ? "" : sentences.say(key, Map.of("it", content));
    }

    /** A long example would hide what the sentence says; the screen shows it in the field anyway. */
    private String example() {
        String example = plain(field.path("examples").path(0));
        return length(example) > SHOWN_EXAMPLE ? "" : example;
    }

    private String choices() {
        List<String> labels = field.path("oneOf")
                .valueStream()
                .map(choice -> sentences.own(choice, "title", plain(choice.path("const"))))
                .toList();
        if (labels.isEmpty()) {
            labels = field.path("enum").valueStream().map(FaultWording::plain).toList();
        }
        String shown = String.join(
                sentences.say("comma", Map.of()), labels.subList(0, Math.min(labels.size(), SHOWN_CHOICES)));
        return labels.size() > SHOWN_CHOICES ? sentences.say("more", Map.of("choices", shown)) : shown;
    }

    private String shortened(JsonNode value) {
        if (value.isNull() || value.isMissingNode() || value.isContainer()) {
            return sentences.say(value.isContainer() ? "structure" : "nothing", Map.of());
        }
        String text = plain(value).strip();
        return length(text) <= SHOWN_VALUE ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN_VALUE)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** As people write it: 10000, not 1E+4. Figures out of range keep their exponent, lest they fill the sentence. */
    private static String plain(JsonNode value) {
        if (value.isBigDecimal() && Math.abs(value.decimalValue().scale()) <= SHOWN_VALUE) {
            return value.decimalValue().toPlainString();
        }
        return value.asString("");
    }
}
