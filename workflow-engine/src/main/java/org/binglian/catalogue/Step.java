package org.binglian.catalogue;

import java.util.List;

/**
 * A step of handling as the guide shows it.
 *
 * @param divisions codes of the divisions at work in it, all at the same time; empty when it is not a division's
 * @param limitDays working days of the step inside the promised limit
 */
public record Step(String name, List<String> divisions, int limitDays) {

    public Step {
        divisions = List.copyOf(divisions);
    }
}
