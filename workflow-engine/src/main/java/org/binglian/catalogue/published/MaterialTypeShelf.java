package org.binglian.catalogue.published;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binglian.catalogue.MaterialType;
import org.binglian.identity.Remembered;
import org.springframework.stereotype.Component;

/** The kinds of document from memory. They are read all at once, so that no request reads one after the other. */
@Component
class MaterialTypeShelf {

    private static final String ALL = "all";

    private final MaterialTypes rows;
    private final Remembered<String, Map<String, MaterialType>> held;

    MaterialTypeShelf(MaterialTypes rows) {
        this.rows = rows;
        this.held = new Remembered<>(
                1,
                Remembered.USUAL,
                all -> all().stream().collect(Collectors.toUnmodifiableMap(MaterialType::code, Function.identity())));
    }

    Optional<MaterialType> find(String code) {
        return Optional.ofNullable(held.get(ALL).get(code));
    }

    /** All of them, by code. */
    List<MaterialType> all() {
        return rows.findAllByOrderByCode().stream()
                .map(StoredMaterialType::material)
                .toList();
    }

    void save(MaterialType type) {
        rows.save(new StoredMaterialType(type));
        held.forget(ALL);
    }
}
