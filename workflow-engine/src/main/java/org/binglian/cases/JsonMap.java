package org.binglian.cases;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers, form data and delivery details are kept as the JSON that the applicant's forms produce. */
@Converter
class JsonMap implements AttributeConverter<Map<String, Object>, String> {

    static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(@Nullable Map<String, Object> map) {
        return MAPPER.writeValueAsString(map == null ? Map.of() : map);
    }

    @Override
    public Map<String, Object> convertToEntityAttribute(@Nullable String json) {
        return json == null ? Map.of() : MAPPER.readValue(json, TYPE);
    }
}
