package org.binglian.api.items;

import java.time.LocalDate;
import java.util.List;
import org.binglian.catalogue.GuideStatus;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.VersionChange;
import org.jspecify.annotations.Nullable;

/**
 * One version in the list of an item's versions.
 *
 * @param effectiveUntil first day on which a later version is in force instead
 * @param materials how many
 * @param preconditions how many
 */
record VersionResource(
        int version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        Standing.InForce inForce,
        @Nullable VersionChange change,
        GuideStatus status,
        int statutoryLimitDays,
        int promisedLimitDays,
        int visits,
        int materials,
        int preconditions) {

    /** @param versions all of the item, oldest first */
    static VersionResource of(ItemGuide guide, List<ItemGuide> versions, LocalDate today) {
        Standing standing = Standing.of(guide, versions, today);
        return new VersionResource(
                guide.version(),
                guide.effectiveFrom(),
                standing.effectiveUntil(),
                standing.inForce(),
                guide.change(),
                guide.status(),
                guide.statutoryLimitDays(),
                guide.promisedLimitDays(),
                guide.visits(),
                guide.materials().size(),
                guide.preconditions().size());
    }
}
