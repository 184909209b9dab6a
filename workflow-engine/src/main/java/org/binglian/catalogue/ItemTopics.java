package org.binglian.catalogue;

import java.util.List;

/** By what the items in force today can be found, each with how many there are; the most frequent first. */
public record ItemTopics(List<Topic> themes, List<Topic> lifeEvents, List<Region> regions) {

    /** A theme or a life event. */
    public record Topic(String name, int count) {}

    /** @param code code of the region whose departments handle the items */
    public record Region(String code, int count) {}

    public ItemTopics {
        themes = List.copyOf(themes);
        lifeEvents = List.copyOf(lifeEvents);
        regions = List.copyOf(regions);
    }
}
