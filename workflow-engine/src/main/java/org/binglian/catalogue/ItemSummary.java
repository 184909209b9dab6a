package org.binglian.catalogue;

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
        int visits) {}
