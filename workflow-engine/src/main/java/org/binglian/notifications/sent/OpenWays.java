package org.binglian.notifications.sent;

import java.util.EnumSet;
import java.util.Set;
import org.binglian.notifications.Way;
import org.binglian.notifications.Ways;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A way is open when there is a carrier for it. */
@Component
class OpenWays implements Ways {

    private final Set<Way> open = EnumSet.noneOf(Way.class);

    OpenWays(ObjectProvider<Carrier> carriers) {
        carriers.forEach(carrier -> open.add(carrier.way()));
    }

    @Override
    public Set<Way> open() {
        return Set.copyOf(open);
    }
}
