package org.binglian.seeds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code material-files.json}: the empty form and the filled example of a kind of material, as some items hand them out.
 *
 * @param items codes of the items, since each department answers for the forms that it gives
 */
record MaterialFileEntry(
        String materialType,
        List<String> items,
        @Nullable Page template,
        @Nullable Page sample) {

    /**
     * @param file below {@code /seeds/files}
     * @param name under which it is downloaded
     */
    record Page(String file, String name) {}

    boolean isFor(String item, String type) {
        return materialType.equals(type) && items.contains(item);
    }
}
