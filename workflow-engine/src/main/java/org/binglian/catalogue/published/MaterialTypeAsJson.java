package org.binglian.catalogue.published;

import jakarta.persistence.Converter;
import org.binglian.catalogue.MaterialType;
import org.hibernate.annotations.Immutable;

@Converter
@Immutable
class MaterialTypeAsJson extends AsJson<MaterialType> {

    MaterialTypeAsJson() {
        super(MaterialType.class);
    }
}
