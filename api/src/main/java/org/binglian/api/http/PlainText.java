package org.binglian.api.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.binglian.identity.Fault;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * What may stand in a text that somebody sends: anything but control characters and halves of characters, which databases
 * and documents cannot hold. Line breaks and tabs may stay.
 */
final class PlainText {

    /** Nobody mends more at a time, and hostile data could otherwise make an answer of any size. */
    private static final int MAX_FAULTS = 100;

    private static final String CODE = "fault.characters";

    private PlainText() {}

    static boolean is(String text) {
        return text.codePoints().noneMatch(PlainText::forbidden);
    }

    private static boolean forbidden(int character) {
        return Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0
                || Character.getType(character) == Character.SURROGATE;
    }

    static List<Fault> faults(JsonNode body) {
        List<Fault> faults = new ArrayList<>();
        inspect(body, JsonPointer.empty(), faults);
        return faults;
    }

    static List<Fault> faults(Map<String, String[]> parameters) {
        List<Fault> faults = new ArrayList<>();
        parameters.forEach((name, values) -> {
            if (!is(name) || !is(String.join("", values))) {
                add(faults, JsonPointer.empty().appendProperty(name));
            }
        });
        return faults;
    }

    /** Recursion is bounded by the reader's limit of nesting. */
    private static void inspect(JsonNode node, JsonPointer pointer, List<Fault> faults) {
        if (node.isString() && !is(node.stringValue())) {
            add(faults, pointer);
        }
        node.properties().forEach(member -> {
            JsonPointer below = pointer.appendProperty(member.getKey());
            if (!is(member.getKey())) {
                add(faults, below);
            }
            inspect(member.getValue(), below, faults);
        });
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                inspect(node.get(i), pointer.appendIndex(i), faults);
            }
        }
    }

    private static void add(List<Fault> faults, JsonPointer pointer) {
        if (faults.size() < MAX_FAULTS) {
            faults.add(new Fault(printable(pointer.toString()), CODE));
        }
    }

    /** The names that are at fault must not break the answer that tells so. */
    private static String printable(String pointer) {
        StringBuilder text = new StringBuilder();
        pointer.codePoints().forEach(c -> text.appendCodePoint(forbidden(c) ? '\uFFFD' : c));
        return text.toString();
    }
}
