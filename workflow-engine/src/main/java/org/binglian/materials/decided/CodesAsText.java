package org.binglian.materials.decided;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.Immutable;

/** Keeps codes in one column, sorted and parted by commas. */
@Converter
@Immutable
class CodesAsText implements AttributeConverter<Set<String>, String> {

    @Override
    public String convertToDatabaseColumn(Set<String> codes) {
        return String.join(",", new TreeSet<>(codes));
    }

    @Override
    public Set<String> convertToEntityAttribute(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(","));
    }
}
