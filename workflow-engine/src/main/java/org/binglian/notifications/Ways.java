package org.binglian.notifications;

import java.util.Set;

/** By which ways this installation sends; none unless it is configured. */
@FunctionalInterface
public interface Ways {

    Set<Way> open();
}
