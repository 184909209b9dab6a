package org.binglian.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files below {@code /seeds}. A property that nobody reads is a mistake in a file, so it is refused; a flag that is left out is false.
 */
final class SeedFiles {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private SeedFiles() {}

    static boolean exists(String name) {
        return SeedFiles.class.getResource("/seeds/" + name) != null;
    }

    static JsonNode tree(String name) {
        try (InputStream file = SeedFiles.class.getResourceAsStream("/seeds/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no seed file " + name);
            }
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Seed file " + name + " cannot be read", e);
        }
    }

    static <T> List<T> list(String name, Class<T> type) {
        return tree(name).valueStream().map(entry -> read(entry, type)).toList();
    }

    static <T> T read(JsonNode node, Class<T> type) {
        return JSON.treeToValue(node, type);
    }
}
