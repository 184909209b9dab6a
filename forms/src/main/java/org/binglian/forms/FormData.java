package org.binglian.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody sent as the data of a form, read without trust: what cannot be taken at all becomes a finding, never an
 * exception.
 *
 * @param content missing when the text could not be read
 * @param findings what no schema is needed for to see
 */
record FormData(JsonNode content, List<Finding> findings) {

    /** In characters; every field of the largest merged form filled to its limit stays below. */
    static final int MAX_SIZE = 256 * 1024;

    /** More digits than this on either side of the point are no figure of a form, and other systems would round them. */
    private static final int MAX_DIGITS = 15;

    static FormData read(String json) {
        if (json.length() > MAX_SIZE) {
            return unreadable("size");
        }
        try {
            JsonNode content = Json.MAPPER.readTree(json);
            if (content.isMissingNode()) {
                return unreadable("json");
            }
            List<Finding> findings = new ArrayList<>();
            return new FormData(inspected(content, List.of(), findings), findings);
        } catch (JacksonException | NumberFormatException e) {
            return unreadable("json");
        }
    }

    boolean readable() {
        return !content.isMissingNode();
    }

    private static FormData unreadable(String code) {
        MissingNode nothing = MissingNode.getInstance();
        return new FormData(nothing, List.of(new Finding(List.of(), code, nothing, nothing)));
    }

    /**
     * The same content without the figures that are out of range: to compute with a one followed by a million zeros would
     * take longer than anyone waits. Recursion is bounded by the reader's limit of nesting.
     */
    private static JsonNode inspected(JsonNode node, List<String> path, List<Finding> findings) {
        if (node.isNumber() && outOfRange(node.decimalValue())) {
            findings.add(new Finding(path, "number", node, MissingNode.getInstance()));
            return NullNode.getInstance();
        }
        if (node.isString() && node.stringValue().codePoints().anyMatch(FormData::unprintable)) {
            findings.add(new Finding(path, "characters", node, MissingNode.getInstance()));
        }
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(entry ->
                            entry.setValue(inspected(entry.getValue(), below(path, entry.getKey()), findings)));
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, inspected(array.get(i), below(path, String.valueOf(i)), findings));
            }
        }
        return node;
    }

    private static boolean outOfRange(BigDecimal number) {
        return number.precision() - number.scale() > MAX_DIGITS || number.scale() > MAX_DIGITS;
    }

    /**
     * Control characters and halves of characters, which databases and documents cannot hold, and marks that turn the
     * direction of writing, with which a text can look like another. Line breaks and tabs may stay.
     */
    private static boolean unprintable(int character) {
        return Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0
                || Character.getType(character) == Character.SURROGATE
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }

    private static List<String> below(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }
}
