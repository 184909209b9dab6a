package org.binglian.catalogue;

import java.util.List;

/** A line of the list of items. */
public record ItemSummary(
        String code,
        String name,
        ItemKind kind,
        String department,
        int version,
        int promisedLimitDays,
        int statutoryLimitDays,
        Online online,
        int visits,
        GuideStatus status,
        List<String> themes) {

    public ItemSummary {
        themes = List.copyOf(themes);
    }
}
