package org.binglian.catalogue.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.binglian.catalogue.ExemptionReason;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.ItemKind;
import org.binglian.catalogue.Online;
import org.binglian.catalogue.Online.Status;
import org.binglian.catalogue.SampleGuide;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Guides of which only what is counted matters. */
final class TestGuides {

    static final Online ONLINE = Online.since(LocalDate.of(2016, 9, 20));
    static final Online EXEMPT = new Online(Status.EXEMPT, null, ExemptionReason.CLASSIFIED.name(), null);
    static final Online PLANNED = new Online(Status.PLANNED, null, "系统在建", LocalDate.of(2016, 12, 31));

    private TestGuides() {}

    static ItemGuide licence(
            String code, int promised, Online online, int visits, String materials, String preconditions) {
        return guide(code, ItemKind.LICENSING, promised, online, visits, materials, preconditions);
    }

    static ItemGuide approval(
            String code, int promised, Online online, int visits, String materials, String preconditions) {
        return guide(code, ItemKind.APPROVAL_NATURE, promised, online, visits, materials, preconditions);
    }

    /** As a round published it. */
    static ItemGuide changed(ItemGuide guide) {
        return SampleGuide.with(guide, json -> {
            json.putObject("change").put("reason", "新设").put("publishedOn", "2016-10-01");
            return json;
        });
    }

    static ItemGuide version(ItemGuide guide, int version, String from) {
        return SampleGuide.with(guide, json -> json.put("version", version).put("effectiveFrom", from));
    }

    private static ItemGuide guide(
            String code,
            ItemKind kind,
            int promised,
            Online online,
            int visits,
            String materials,
            String preconditions) {
        return SampleGuide.with(SampleGuide.of(code, "ZJ-" + code.substring(0, 1), "D1"), json -> {
            json.put("kind", kind.name()).put("promisedLimitDays", promised).put("visits", visits);
            json.putPOJO("online", online);
            keep(json.withArray("materials"), "requirement", materials);
            keep(json.withArray("preconditions"), "code", preconditions);
            return json;
        });
    }

    /** As many copies of the only element as there are words. */
    private static void keep(ArrayNode array, String key, String words) {
        List<String> keys =
                Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).toList();
        ObjectNode sample = (ObjectNode) array.remove(0);
        keys.forEach(word -> array.add(sample.deepCopy().put(key, word)));
    }
}
