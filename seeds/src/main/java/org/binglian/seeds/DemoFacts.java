package org.binglian.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The projects that the demo companies file, so that no two applications read the same. */
@Component
@ConditionalOnBooleanProperty("binglian.seeds.demo-cases")
class DemoFacts {

    private final List<Map<String, Object>> projects;
    private int next;

    DemoFacts() {
        try (InputStream json = new ClassPathResource("seeds/demo/projects.json").getInputStream()) {
            projects = JsonMapper.builder().build().readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> next() {
        return projects.get(next++ % projects.size());
    }
}
