package org.binglian.materials.decided;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Converter
@Immutable
class LinesAsJson implements AttributeConverter<List<DecidedLine>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<DecidedLine>> LINES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<DecidedLine> lines) {
        return JSON.writeValueAsString(lines);
    }

    @Override
    public List<DecidedLine> convertToEntityAttribute(String text) {
        return List.copyOf(JSON.readValue(text, LINES));
    }
}
