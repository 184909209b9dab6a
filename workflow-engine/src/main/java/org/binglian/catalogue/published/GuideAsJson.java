package org.binglian.catalogue.published;

import jakarta.persistence.Converter;
import org.binglian.catalogue.ItemGuide;
import org.hibernate.annotations.Immutable;

@Converter
@Immutable
class GuideAsJson extends AsJson<ItemGuide> {

    GuideAsJson() {
        super(ItemGuide.class);
    }
}
