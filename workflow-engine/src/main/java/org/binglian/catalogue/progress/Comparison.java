package org.binglian.catalogue.progress;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialRequirement;
import org.binglian.catalogue.Precondition;
import org.jspecify.annotations.Nullable;

/**
 * One item before and after.
 *
 * @param before null for an item that exists for the first time
 */
record Comparison(@Nullable ItemGuide before, ItemGuide after) {

    /** A published version against the one before; the first versions of the catalogue are their own, those that a round added have none. */
    static Comparison published(@Nullable ItemGuide previous, ItemGuide latest) {
        boolean addedByARound = previous == null && latest.change() != null;
        return new Comparison(previous == null && !addedByARound ? latest : previous, latest);
    }

    int materialsBefore() {
        return before == null ? 0 : before.materials().size();
    }

    int materialsCancelled() {
        return gone(ItemGuide::materials, MaterialRequirement::requirement);
    }

    int preconditionsBefore() {
        return before == null ? 0 : before.preconditions().size();
    }

    int preconditionsCancelled() {
        return gone(ItemGuide::preconditions, Precondition::code);
    }

    private <T> int gone(Function<ItemGuide, List<T>> part, Function<T, String> key) {
        if (before == null) {
            return 0;
        }
        Set<String> gone = part.apply(before).stream().map(key).collect(Collectors.toCollection(HashSet::new));
        part.apply(after).stream().map(key).forEach(gone::remove);
        return gone.size();
    }
}
