package org.binglian.api.items;

import java.time.LocalDate;
import java.util.List;
import org.binglian.catalogue.ItemGuide;
import org.jspecify.annotations.Nullable;

/**
 * Where a version stands among those of its item.
 *
 * @param effectiveUntil first day on which a later version is in force instead
 */
record Standing(InForce inForce, @Nullable LocalDate effectiveUntil) {

    /** As of today. */
    enum InForce {
        IN_FORCE,
        SCHEDULED,
        SUPERSEDED
    }

    /** @param versions all of the item, oldest first */
    static Standing of(ItemGuide guide, List<ItemGuide> versions, LocalDate today) {
        LocalDate until = versions.stream()
                .filter(other -> other.version() > guide.version())
                .map(ItemGuide::effectiveFrom)
                .findFirst()
                .orElse(null);
        return new Standing(inForce(guide.effectiveFrom(), until, today), until);
    }

    private static InForce inForce(LocalDate from, @Nullable LocalDate until, LocalDate today) {
        if (from.isAfter(today)) {
            return InForce.SCHEDULED;
        }
        return until == null || until.isAfter(today) ? InForce.IN_FORCE : InForce.SUPERSEDED;
    }
}
