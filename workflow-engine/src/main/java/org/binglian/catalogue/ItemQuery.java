package org.binglian.catalogue;

import java.time.LocalDate;
import org.binglian.identity.Position;
import org.jspecify.annotations.Nullable;

/**
 * What to look for among the items in force on a day; null means any.
 *
 * @param online true: online on that day; false: not online yet or exempt
 * @param q words that must all be found: in name or code, the name's pinyin or its initials, the department's name, themes, life
 *     events, conditions, or titles of materials and results; Chinese without blanks is divided into its words. Items that have all of them
 *     in their name come first
 * @param theme one of the themes of {@link ItemTopics}
 * @param lifeEvent one of the life events of {@link ItemTopics}
 * @param region code of the region whose departments handle it
 * @param on the day; null for today
 * @param after where the page before ended, in a search for the same
 * @param limit items a page, 1 to 100
 */
public record ItemQuery(
        @Nullable String department,
        @Nullable ItemKind kind,
        @Nullable Boolean online,
        @Nullable String q,
        @Nullable String theme,
        @Nullable String lifeEvent,
        @Nullable String region,
        @Nullable LocalDate on,
        @Nullable Position after,
        int limit) {

    public static ItemQuery all() {
        return new ItemQuery(null, null, null, null, null, null, null, null, null, 100);
    }
}
