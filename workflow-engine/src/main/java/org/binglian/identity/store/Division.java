package org.binglian.identity.store;

import jakarta.persistence.Embeddable;
import org.binglian.identity.DivisionInfo;

@Embeddable
record Division(String code, String name) {

    Division(DivisionInfo info) {
        this(info.code(), info.name());
    }

    DivisionInfo info() {
        return new DivisionInfo(code, name);
    }
}
