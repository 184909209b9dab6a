package org.binglian.catalogue.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a version is in force.
 *
 * @param until first day on which it is in force no more
 */
record Validity(
        String code, int version, LocalDate from, @Nullable LocalDate until) {

    boolean covers(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }
}
