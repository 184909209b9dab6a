package org.binglian.licences.outside;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Where a licence came from, and by what name it is known there. */
@Entity
class OutsideLicence {

    @Id
    private UUID licence;

    private String library;
    private String reference;

    @SuppressWarnings("NullAway.Init")
    OutsideLicence() {}

    OutsideLicence(UUID licence, String library, String reference) {
        this.licence = licence;
        this.library = library;
        this.reference = reference;
    }

    String library() {
        return library;
    }

    String reference() {
        return reference;
    }
}
