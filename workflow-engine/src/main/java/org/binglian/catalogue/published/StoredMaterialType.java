package org.binglian.catalogue.published;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.binglian.catalogue.MaterialType;

@Entity
@Table(name = "material_type")
class StoredMaterialType {

    @Id
    private String code;

    @Convert(converter = MaterialTypeAsJson.class)
    @Column(length = 1_000_000)
    private MaterialType material;

    @SuppressWarnings("NullAway") // filled by Hibernate
    StoredMaterialType() {}

    StoredMaterialType(MaterialType material) {
        this.code = material.code();
        this.material = material;
    }

    MaterialType material() {
        return material;
    }
}
