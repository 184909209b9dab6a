package org.binglian.api.applications;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.binglian.cases.Corrections;
import org.binglian.materials.MaterialLine;
import org.jspecify.annotations.Nullable;

/** A round of corrections; open while it is not answered. */
record CorrectionsResource(
        int round,
        @Nullable String comment,
        Instant requestedAt,
        @Nullable Instant answeredAt,
        List<Item> items) {

    /** @param title of the material, null for an entry of the form */
    record Item(String requirement, @Nullable String title, String problem) {}

    static CorrectionsResource of(Corrections corrections, List<MaterialLine> lines) {
        Map<String, String> titles =
                lines.stream().collect(Collectors.toMap(MaterialLine::requirement, MaterialLine::title));
        return new CorrectionsResource(
                corrections.round(),
                corrections.comment(),
                corrections.requestedAt(),
                corrections.answeredAt(),
                corrections.items().stream()
                        .map(item -> new Item(item.requirement(), titles.get(item.requirement()), item.problem()))
                        .toList());
    }
}
