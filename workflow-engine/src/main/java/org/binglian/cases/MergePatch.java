package org.binglian.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON merge patch (RFC 7396) on plain maps: what a screen autosaves is laid over what is kept, null removes. */
final class MergePatch {

    private MergePatch() {}

    static Map<String, Object> apply(Map<String, Object> target, Map<String, @Nullable Object> patch) {
        Map<String, Object> merged = new LinkedHashMap<>(target);
        patch.forEach((key, value) -> {
            if (value == null) {
                merged.remove(key);
            } else {
                merged.put(key, value instanceof Map<?, ?> inner ? apply(mapAt(merged, key), cast(inner)) : value);
            }
        });
        return merged;
    }

    private static Map<String, Object> mapAt(Map<String, Object> map, String key) {
        return map.get(key) instanceof Map<?, ?> inner ? cast(inner) : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static <V> Map<String, V> cast(Map<?, ?> map) {
        return (Map<String, V>) map;
    }
}
