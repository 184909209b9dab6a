package org.binglian.licences.library;

import java.util.Set;
import org.binglian.licences.Sharing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sharing is up, except from the departments that {@code binglian.sharing-down} lists by code. */
@Component
class ConfiguredSharing implements Sharing {

    private final Set<String> down;

    ConfiguredSharing(@Value("${binglian.sharing-down:}") Set<String> down) {
        this.down = Set.copyOf(down);
    }

    @Override
    public boolean availableFrom(String department) {
        return !down.contains(department);
    }
}
