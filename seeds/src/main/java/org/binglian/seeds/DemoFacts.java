package org.binglian.seeds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the demo applicants are up to, {@code demo/facts.json}: their projects, the firms they found; each of theirs comes once, then the first again. */
@Component
@WithDemoCases
class DemoFacts {

    private final Map<String, List<Map<String, Object>>> known =
            JsonMapper.builder().build().convertValue(SeedFiles.tree("demo/facts.json"), new TypeReference<>() {});

    private final Map<String, Integer> begun = new HashMap<>();

    /** A first stage begins something new; whatever else is filed goes on with it. */
    Map<String, Object> of(DemoStory story) {
        List<Map<String, Object>> own = known.get(story.applicant());
        int at = story.begins()
                ? begun.merge(story.applicant(), 0, (before, zero) -> before + 1)
                : begun.getOrDefault(story.applicant(), 0);
        return own.get(at % own.size());
    }
}
