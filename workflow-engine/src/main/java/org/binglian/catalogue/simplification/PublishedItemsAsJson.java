package org.binglian.catalogue.simplification;

import jakarta.persistence.Converter;
import org.binglian.catalogue.published.AsJson;
import org.hibernate.annotations.Immutable;

@Converter
@Immutable
class PublishedItemsAsJson extends AsJson<PublicationRow.Items> {

    PublishedItemsAsJson() {
        super(PublicationRow.Items.class);
    }
}
