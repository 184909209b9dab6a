package org.binglian.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Keeps the results that were asked for last: there are few different ones, and making one takes longer than using it. */
final class Recent<K, V> {

    private static final int KEPT = 64;

    private final Function<K, V> maker;
    private final Map<K, V> results = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > KEPT;
        }
    };

    Recent(Function<K, V> maker) {
        this.maker = maker;
    }

    synchronized V of(K key) {
        return results.computeIfAbsent(key, maker);
    }
}
