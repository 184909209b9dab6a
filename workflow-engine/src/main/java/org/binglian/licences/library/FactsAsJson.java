package org.binglian.licences.library;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a licence says beside its columns; how many facts there are depends on its type. */
@Converter
class FactsAsJson implements AttributeConverter<Map<String, String>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(@Nullable Map<String, String> facts) {
        return JSON.writeValueAsString(facts == null ? Map.of() : facts);
    }

    @Override
    public Map<String, String> convertToEntityAttribute(@Nullable String column) {
        return column == null ? Map.of() : JSON.readValue(column, TYPE);
    }
}
