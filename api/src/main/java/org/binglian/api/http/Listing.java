package org.binglian.api.http;

import java.util.List;
import org.binglian.identity.Page;
import org.jspecify.annotations.Nullable;

/**
 * The answer to every list call.
 *
 * @param next the cursor of the next part, null on the last one
 */
public record Listing<T>(List<T> items, @Nullable String next) {

    public static <T> Listing<T> of(Page<T> page) {
        return new Listing<>(page.items(), page.next() == null ? null : Cursor.write(page.next()));
    }

    /** A list that is short by nature and never paged. */
    public static <T> Listing<T> of(List<T> all) {
        return new Listing<>(all, null);
    }
}
