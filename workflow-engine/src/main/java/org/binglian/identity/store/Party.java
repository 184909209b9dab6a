package org.binglian.identity.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.binglian.identity.PartyInfo;
import org.binglian.identity.PartyKind;
import org.jspecify.annotations.Nullable;

@Entity
class Party {

    @Id
    private String username;

    private String name;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private String idNumber;

    private @Nullable String legalRepresentative;

    private String phone;

    private @Nullable String address;

    @SuppressWarnings("NullAway.Init")
    Party() {}

    Party(PartyInfo info) {
        this.username = info.username();
        this.name = info.name();
        this.kind = info.kind();
        this.idNumber = info.idNumber();
        this.legalRepresentative = info.legalRepresentative();
        this.phone = info.phone();
        this.address = info.address();
    }

    PartyInfo info() {
        return new PartyInfo(username, name, kind, idNumber, legalRepresentative, phone, address);
    }
}
