package org.binglian.materials.decided;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.ItemGuide;
import org.binglian.materials.MaterialContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the requirements of an application's items side by side. */
@Component
class Demands {

    private final Catalogue catalogue;

    Demands(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Demand> of(MaterialContext context) {
        List<Asker> askers = context.items().stream()
                .flatMap(item -> item.materials().stream().map(requirement -> new Asker(item, requirement)))
                .toList();
        Map<String, List<Asker>> byType = askers.stream()
                .filter(Asker::hasBasis)
                .collect(Collectors.groupingBy(Demands::type, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        return askers.stream()
                .map(asker -> demand(asker, byType.getOrDefault(type(asker), List.of()), context.items()))
                .toList();
    }

    private Demand demand(Asker asker, List<Asker> all, List<ItemGuide> items) {
        return new Demand(asker, catalogue.materialType(type(asker)), all, producer(type(asker), all, items));
    }

    /** An item that asks for its own kind of licence renews it and does not produce it for itself. */
    private static @Nullable ItemGuide producer(String type, List<Asker> all, List<ItemGuide> items) {
        return items.stream()
                .filter(item -> item.results().stream()
                        .anyMatch(result -> result.licenceType().equals(type)))
                .filter(item ->
                        all.stream().noneMatch(asker -> asker.item().code().equals(item.code())))
                .findFirst()
                .orElse(null);
    }

    private static String type(Asker asker) {
        return asker.requirement().materialType();
    }
}
