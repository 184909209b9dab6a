package org.binglian.documents.instruments;

import org.binglian.documents.InstrumentContent;
import tools.jackson.databind.json.JsonMapper;

/** Content as JSON. The mapper is its own, so that no setting of the application changes what old rows mean. */
final class FrozenContent {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private FrozenContent() {}

    static String write(InstrumentContent content) {
        return MAPPER.writeValueAsString(content);
    }

    static InstrumentContent read(String json) {
        return MAPPER.readValue(json, InstrumentContent.class);
    }
}
