package org.binglian.identity.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.binglian.identity.RegionInfo;
import org.jspecify.annotations.Nullable;

@Entity
class Region {

    @Id
    private String code;

    private String name;

    private String level;

    private @Nullable String parent;

    @SuppressWarnings("NullAway.Init")
    Region() {}

    Region(RegionInfo info) {
        this.code = info.code();
        this.name = info.name();
        this.level = info.level();
        this.parent = info.parent();
    }

    RegionInfo info() {
        return new RegionInfo(code, name, level, parent);
    }
}
