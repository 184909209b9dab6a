package org.binglian.seeds;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.Proposal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a department proposes for one item in a {@link DemoRound}: only what differs from what is published.
 *
 * @param set properties of the guide with their new values
 * @param cancel keys of materials and preconditions that are to go
 */
record DemoProposal(
        String item,
        @Nullable ObjectNode set,
        @Nullable List<String> cancel,
        @Nullable ArrayNode addMaterials,
        @Nullable ArrayNode addPreconditions,
        @Nullable Map<String, String> notes,
        @Nullable String remarks,
        @Nullable String reason) {

    Proposal about(ItemGuide published) {
        ObjectNode guide = SeedFiles.JSON.valueToTree(published);
        if (set != null) {
            guide.setAll(set);
        }
        change(guide.withArray("materials"), "requirement", addMaterials);
        change(guide.withArray("preconditions"), "code", addPreconditions);
        HandlingSteps.of(guide);
        return new Proposal(
                SeedFiles.read(guide, ItemGuide.class),
                Objects.requireNonNullElse(notes, Map.of()),
                Objects.requireNonNullElse(remarks, ""),
                Objects.requireNonNullElse(reason, ""));
    }

    private void change(ArrayNode lines, String key, @Nullable ArrayNode more) {
        List<String> gone = Objects.requireNonNullElse(cancel, List.of());
        for (Iterator<JsonNode> each = lines.iterator(); each.hasNext(); ) {
            if (gone.contains(each.next().get(key).asString())) {
                each.remove();
            }
        }
        if (more != null) {
            lines.addAll(more);
        }
    }
}
