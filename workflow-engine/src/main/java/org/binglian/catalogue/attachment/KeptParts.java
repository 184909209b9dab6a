package org.binglian.catalogue.attachment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parts of one kind that a proposal keeps, beside those of today's version, from which cancelled ones come back. */
final class KeptParts<T> {

    private final Map<String, T> today = new LinkedHashMap<>();
    private final Map<String, T> kept = new LinkedHashMap<>();
    private boolean broughtBack;

    KeptParts(Collection<T> today, Collection<T> proposed, Function<T, String> key) {
        today.forEach(part -> this.today.put(key.apply(part), part));
        proposed.forEach(part -> this.kept.put(key.apply(part), part));
    }

    @Nullable T today(String key) {
        return today.get(key);
    }

    boolean isTodays(String key) {
        return today.containsKey(key);
    }

    Collection<String> ofToday() {
        return today.keySet();
    }

    @Nullable T kept(String key) {
        return kept.get(key);
    }

    void cancel(String key) {
        kept.remove(key);
    }

    void keep(String key, T part) {
        kept.put(key, part);
    }

    /** Keeps it as it is, or again as it is today. */
    @Nullable T keepAgain(String key) {
        T part = kept.get(key);
        if (part == null && today.containsKey(key)) {
            part = today.get(key);
            kept.put(key, part);
            broughtBack = true;
        }
        return part;
    }

    /** In the order of the proposal, unless something came back to its place of today. */
    List<T> all() {
        List<String> order = new ArrayList<>(kept.keySet());
        if (broughtBack) {
            List<String> places = List.copyOf(today.keySet());
            order.sort(Comparator.comparingInt(key -> places.contains(key) ? places.indexOf(key) : Integer.MAX_VALUE));
        }
        return order.stream().map(kept::get).toList();
    }
}
