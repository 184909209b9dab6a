package org.binglian.intermediaries.directory;

import jakarta.persistence.Embeddable;
import org.binglian.intermediaries.Intermediary;

@Embeddable
record ListedOffer(String materialType, int days, String price) {

    Intermediary.Offer offer() {
        return new Intermediary.Offer(materialType, days, price);
    }
}
