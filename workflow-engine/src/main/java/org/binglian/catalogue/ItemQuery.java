package org.binglian.catalogue;

import org.binglian.identity.Position;
import org.jspecify.annotations.Nullable;

/**
 * What to look for among the items in force today; null means any.
 *
 * @param online true: online today; false: not online yet or exempt
 * @param q part of the name or of the code
 * @param after the code of the last item already seen
 * @param limit items a page, 1 to 100
 */
public record ItemQuery(
        @Nullable String department,
        @Nullable ItemKind kind,
        @Nullable Boolean online,
        @Nullable String q,
        @Nullable Position after,
        int limit) {

    public static ItemQuery all() {
        return new ItemQuery(null, null, null, null, null, 100);
    }
}
