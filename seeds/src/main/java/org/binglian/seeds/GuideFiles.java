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
 * material types and the process that every item goes through. {@code earlier} lists what was different in the versions before: properties
 * that had another value, and {@code more…} for lines that have been cancelled since. {@code reason} says why the version at hand was made.
 */
final class GuideFiles {

    /** What an earlier version had besides, by the list that it belongs to. */
    private static final Map<String, String> MORE =
            Map.of("moreMaterials", "materials", "morePreconditions", "preconditions");

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
            item.set("contact", file.get("contact"));
            ObjectNode ever = item.deepCopy();
            ever.remove(CHANGE);
            int version = 1;
            for (JsonNode difference : earlier) {
                ObjectNode before = ever.deepCopy();
                before.setAll((ObjectNode) difference);
                MORE.forEach((more, list) -> addAll(before, more, list));
                guides.add(guide(before, version++));
            }
            guides.add(guide(item, version));
        }
        return guides;
    }

    private static void addAll(ObjectNode before, String more, String list) {
        JsonNode lines = before.remove(more);
        if (lines != null) {
            before.withArray(list).addAll((ArrayNode) lines);
        }
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
        HandlingSteps.of(guide);
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
        if (!material.has("copies")) {
            material.put("copies", "电子件 1 份");
        }
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
}
