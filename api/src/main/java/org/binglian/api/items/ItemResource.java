package org.binglian.api.items;

import java.util.List;
import org.binglian.catalogue.GuideStatus;
import org.binglian.catalogue.ItemKind;
import org.binglian.catalogue.ItemSummary;
import org.binglian.catalogue.Online;

/** A line of the list of items. */
record ItemResource(
        String code,
        String name,
        ItemKind kind,
        String department,
        String departmentName,
        int version,
        int promisedLimitDays,
        int statutoryLimitDays,
        Online online,
        int visits,
        GuideStatus status,
        List<String> themes) {

    static ItemResource of(ItemSummary item, String departmentName) {
        return new ItemResource(
                item.code(),
                item.name(),
                item.kind(),
                item.department(),
                departmentName,
                item.version(),
                item.promisedLimitDays(),
                item.statutoryLimitDays(),
                item.online(),
                item.visits(),
                item.status(),
                item.themes());
    }
}
