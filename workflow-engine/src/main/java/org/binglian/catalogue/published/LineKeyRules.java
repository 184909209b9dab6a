package org.binglian.catalogue.published;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialRequirement;
import org.binglian.catalogue.Precondition;
import org.binglian.catalogue.Step;
import org.binglian.identity.Clause;
import org.binglian.identity.Fault;

/**
 * Every numbered line of Attachments 1 and 2 is known by a key of its own, so that opinions, comments and changes are told of the right one.
 * Keys stand in addresses, so they have only characters that are safe there.
 */
final class LineKeyRules {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private LineKeyRules() {}

    @Clause("3.1")
    static void broken(ItemGuide guide, List<Fault> faults) {
        twice("/materials/%d/requirement", guide.materials(), MaterialRequirement::requirement, "material", faults);
        twice("/preconditions/%d/code", guide.preconditions(), Precondition::code, "precondition", faults);
        twice("/steps/%d/name", guide.steps(), Step::name, "step", faults);
        for (int i = 0; i < guide.materials().size(); i++) {
            String key = String.valueOf(guide.materials().get(i).requirement());
            if (!key.startsWith(guide.code() + ".") || !SAFE.matcher(key).matches()) {
                faults.add(new Fault("/materials/" + i + "/requirement", "item.material-key", key, guide.code() + "."));
            }
        }
        for (int i = 0; i < guide.preconditions().size(); i++) {
            String key = String.valueOf(guide.preconditions().get(i).code());
            if (!SAFE.matcher(key).matches()) {
                faults.add(new Fault("/preconditions/" + i + "/code", "item.precondition-key", key));
            }
        }
    }

    private static <T> void twice(
            String pointer, List<T> lines, Function<T, String> key, String what, List<Fault> faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = key.apply(lines.get(i));
            if (line != null && !seen.add(line)) {
                faults.add(new Fault(pointer.formatted(i), "item." + what + "-twice", line));
            }
        }
    }
}
