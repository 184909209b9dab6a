package org.binglian.catalogue.published;

import java.util.List;
import java.util.Optional;
import org.binglian.catalogue.MaterialType;
import org.binglian.identity.Remembered;
import org.springframework.stereotype.Component;

/** The kinds of document from memory. */
@Component
class MaterialTypeShelf {

    private static final int MOST_TYPES = 10_000;

    private final MaterialTypes rows;
    private final Remembered<String, MaterialType> held;

    MaterialTypeShelf(MaterialTypes rows) {
        this.rows = rows;
        this.held = new Remembered<>(
                MOST_TYPES,
                Remembered.USUAL,
                code -> rows.findById(code).map(StoredMaterialType::material).orElse(null));
    }

    Optional<MaterialType> find(String code) {
        return held.find(code);
    }

    /** All of them, by code. */
    List<MaterialType> all() {
        return rows.findAllByOrderByCode().stream()
                .map(StoredMaterialType::material)
                .toList();
    }

    void save(MaterialType type) {
        rows.save(new StoredMaterialType(type));
        held.forget(type.code());
    }
}
