package org.binglian.api.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes a component of a record as required unless it is {@code @Nullable}. */
@Component
class RecordSchemas implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Class<?>> described = new ConcurrentHashMap<>();

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
            refuseTwins(name, type);
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

    /** Two records with one name would silently become one schema. */
    private void refuseTwins(String name, Class<?> type) {
        Class<?> other = described.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException(
                    "%s and %s have the same name in the description of the API".formatted(other, type));
        }
    }
}
