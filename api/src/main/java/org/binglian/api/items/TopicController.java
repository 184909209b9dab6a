package org.binglian.api.items;

import java.util.List;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.ItemTopics;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be chosen to find items by; public. */
@RestController
class TopicController {

    private final Catalogue catalogue;
    private final DepartmentNames names;

    TopicController(Catalogue catalogue, DepartmentNames names) {
        this.catalogue = catalogue;
        this.names = names;
    }

    /** @param regions those whose departments handle items */
    record TopicsResource(
            List<ItemTopics.Topic> themes, List<ItemTopics.Topic> lifeEvents, List<RegionTopic> regions) {}

    record RegionTopic(String code, String name, int count) {}

    /** With the number of items in force today, the most frequent first. */
    @GetMapping("/api/v1/item-topics")
    TopicsResource topics() {
        ItemTopics topics = catalogue.topics();
        return new TopicsResource(
                topics.themes(),
                topics.lifeEvents(),
                topics.regions().stream()
                        .map(region -> new RegionTopic(region.code(), names.region(region.code()), region.count()))
                        .toList());
    }
}
