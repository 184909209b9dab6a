package org.binglian.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergePatchTest {

    @Test
    void laysNewValuesOverOldOnesAndKeepsTheRest() {
        Map<String, Object> merged = MergePatch.apply(Map.of("a", 1, "b", 2), Map.of("b", 3, "c", "x"));
        assertThat(merged).isEqualTo(Map.of("a", 1, "b", 3, "c", "x"));
    }

    @Test
    void nullRemoves() {
        Map<String, Object> patch = new HashMap<>();
        patch.put("a", null);
        assertThat(MergePatch.apply(Map.of("a", 1, "b", 2), patch)).isEqualTo(Map.of("b", 2));
    }

    @Test
    void mergesInside() {
        Map<String, Object> patch = new HashMap<>();
        patch.put("y", null);
        patch.put("z", 3);
        Map<String, Object> merged = MergePatch.apply(Map.of("inner", Map.of("x", 1, "y", 2)), Map.of("inner", patch));
        assertThat(merged).isEqualTo(Map.of("inner", Map.of("x", 1, "z", 3)));
    }

    @Test
    void aMapReplacesAValueThatWasNone() {
        assertThat(MergePatch.apply(Map.of("a", 1), Map.of("a", Map.of("b", 2))))
                .isEqualTo(Map.of("a", Map.of("b", 2)));
    }
}
