package org.binglian.api.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Describes a component of a record as required unless it is {@code @Nullable}. Refuses two different records with one
 * name: they would silently become one schema.
 */
@Component
class RecordSchemas implements ModelConverter, GlobalOpenApiCustomizer {

    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Class<?>> described = new ConcurrentHashMap<>();
    private final Set<String> twins = ConcurrentHashMap.newKeySet();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        JavaType java = Json.mapper().constructType(type.getType());
        if (schema != null && java != null && java.isRecordType()) {
            complete(schema, java.getRawClass(), context);
        }
        return schema;
    }

    private void complete(Schema<?> schema, Class<?> type, ModelConverterContext context) {
        Schema<?> model = schema;
        if (schema.get$ref() != null) {
            String name = schema.get$ref().substring(REFERENCE.length());
            noteTwins(name, type);
            model = context.getDefinedModels().get(name);
        }
        if (model != null && model.getProperties() != null) {
            for (RecordComponent component : type.getRecordComponents()) {
                require(model, component);
            }
        }
    }

    private static void require(Schema<?> model, RecordComponent component) {
        String name = component.getName();
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        boolean known = model.getRequired() != null && model.getRequired().contains(name);
        if (!nullable && !known && model.getProperties().containsKey(name)) {
            model.addRequiredItem(name);
        }
    }

    /** Only now: an exception while resolving would be swallowed. */
    @Override
    public void customise(OpenAPI api) {
        if (!twins.isEmpty()) {
            throw new IllegalStateException("Same name, other components: " + twins);
        }
    }

    private void noteTwins(String name, Class<?> type) {
        Class<?> other = described.putIfAbsent(name, type);
        if (other != null && !components(other).equals(components(type))) {
            twins.add(other.getName() + " and " + type.getName());
        }
    }

    private static List<String> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(component -> component.getName() + " " + component.getGenericType())
                .toList();
    }
}
