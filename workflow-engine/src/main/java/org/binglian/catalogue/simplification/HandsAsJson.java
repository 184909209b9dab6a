package org.binglian.catalogue.simplification;

import jakarta.persistence.Converter;
import org.binglian.catalogue.published.AsJson;
import org.hibernate.annotations.Immutable;

@Converter
@Immutable
class HandsAsJson extends AsJson<Hands> {

    HandsAsJson() {
        super(Hands.class);
    }
}
