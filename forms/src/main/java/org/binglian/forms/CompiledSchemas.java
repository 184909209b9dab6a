package org.binglian.forms;

import java.util.LinkedHashMap;
import java.util.Map;

/** The schemas that were used last, ready for checking: there are few of them and compiling takes longer than checking. */
final class CompiledSchemas {

    private static final int KEPT = 64;

    private final Map<String, CompiledSchema> recent = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompiledSchema> eldest) {
            return size() > KEPT;
        }
    };

    synchronized CompiledSchema of(String schemaJson) {
        return recent.computeIfAbsent(schemaJson, CompiledSchema::of);
    }
}
