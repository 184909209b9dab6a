package org.binglian.catalogue;

import java.util.List;

/**
 * A part of a joint service that is applied for at once.
 *
 * @param order counted from 1
 */
public record Stage(String code, String name, int order, List<JointItem> items) {

    public Stage {
        items = List.copyOf(items);
    }
}
