package org.binglian.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes guides of a department's file. The file says only what is the item's own: the rest comes from {@code guide-defaults.json}, the
 * material types and the process that every item goes through. {@code earlier} lists what was different in the versions before, and
 * {@code reason} says why the version at hand was made.
 */
final class GuideFiles {

    private static final List<String> CHANGE = List.of("reason", "consentNumber", "consentedOn", "publishedOn");

    private final ObjectNode defaults = (ObjectNode) SeedFiles.tree("guide-defaults.json");
    private final Map<String, MaterialType> types;

    /** @param types by code */
    GuideFiles(Map<String, MaterialType> types) {
        this.types = types;
    }

    /** Every version of every item, oldest first. */
    List<ItemGuide> guides(JsonNode file) {
        List<ItemGuide> guides = new ArrayList<>();
        for (JsonNode entry : file.get("items")) {
            ObjectNode item = (ObjectNode) entry.deepCopy();
            JsonNode earlier = item.path("earlier").deepCopy();
            item.remove("earlier");
            item.set("department", file.get("department"));
            ObjectNode ever = item.deepCopy();
            ever.remove(CHANGE);
            int version = 1;
            for (JsonNode difference : earlier) {
                ObjectNode before = ever.deepCopy();
                before.setAll((ObjectNode) difference);
                guides.add(guide(before, version++));
            }
            guides.add(guide(item, version));
        }
        return guides;
    }

    private ItemGuide guide(ObjectNode item, int version) {
        ObjectNode guide = defaults.deepCopy();
        ArrayNode questions = (ArrayNode) guide.remove("faq");
        guide.setAll(item);
        String code = item.get("code").asString();
        guide.put("version", version);
        guide.put("form", code.toLowerCase(Locale.ROOT));
        guide.withArray("faq").addAll(questions);
        guide.withArray("materials").forEach(material -> complete(code, (ObjectNode) material));
        preconditions(guide);
        steps(guide);
        change(guide);
        return SeedFiles.read(guide, ItemGuide.class);
    }

    /** A precondition keeps its key when another goes: a file that drops one from a list names the keys of those that stay. */
    private static void preconditions(ObjectNode guide) {
        int place = 1;
        for (JsonNode entry : guide.withArray("preconditions")) {
            ObjectNode precondition = (ObjectNode) entry;
            if (!precondition.has("code")) {
                precondition.put("code", "p" + place);
            }
            precondition.withArray("departments");
            precondition.withArray("documents");
            place++;
        }
        guide.withArray("lifeEvents");
    }

    /** What the file says of the making of a version; what is published without another date was so on its effective date. */
    private static void change(ObjectNode guide) {
        ObjectNode change = guide.objectNode();
        for (String part : CHANGE) {
            if (guide.has(part)) {
                change.set(part, guide.remove(part));
            }
        }
        if (change.has("reason")) {
            if (!change.has("publishedOn")) {
                change.set("publishedOn", guide.get("effectiveFrom"));
            }
            guide.set("change", change);
        }
    }

    private void complete(String item, ObjectNode material) {
        String code = material.remove("type").asString();
        MaterialType type = types.get(code);
        if (type == null) {
            throw new IllegalStateException(item + " asks for the unknown material type " + code);
        }
        material.put("requirement", item + "." + code);
        material.put("materialType", code);
        material.put("title", type.title());
        material.put("copies", "电子件 1 份");
        if (!material.has("essential")) {
            material.put("essential", true);
        }
        if (!material.has("mayFollow")) {
            material.put("mayFollow", false);
        }
        if (!material.has("source")) {
            material.put("source", type.issuer() == null ? "申请人自备" : "政府部门核发");
        }
    }

    /** The steps of the approval process; the promised days are divided between review and decision. */
    private static void steps(ObjectNode guide) {
        int promised = guide.get("promisedLimitDays").asInt();
        int decision = Math.max(1, promised / 4);
        ArrayNode steps = guide.putArray("steps");
        step(steps, "收件审查与受理", 0);
        step(steps, "处（科）室并联审查", promised - decision).set("divisions", guide.get("divisions"));
        step(steps, "决定", decision);
        step(steps, "送达", 0);
    }

    private static ObjectNode step(ArrayNode steps, String name, int limitDays) {
        ObjectNode step = steps.addObject().put("name", name).put("limitDays", limitDays);
        step.putArray("divisions");
        return step;
    }
}
