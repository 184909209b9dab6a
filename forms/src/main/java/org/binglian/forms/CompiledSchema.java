package org.binglian.forms;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.keyword.UnknownKeywordFactory;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A schema made ready for checking. */
record CompiledSchema(JsonNode root, Schema validator, Map<String, Integer> order) {

    /** Keywords that begin with {@code x-} are for the screen: titles in English, units, where a value is known from. They check nothing. */
    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .unknownKeywordFactory((keyword, context) -> keyword.startsWith("x-")
                    ? new NonValidationKeyword(keyword)
                    : UnknownKeywordFactory.getInstance().getKeyword(keyword, context))
            .build();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            DIALECT,
            registry -> registry.schemaCacheEnabled(false)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .losslessNarrowing(true)
                            .build()));

    static CompiledSchema of(String schemaJson) {
        try {
            JsonNode root = Json.MAPPER.readTree(schemaJson);
            if (!root.isObject()) {
                throw new IllegalArgumentException("A form's schema must be a JSON object");
            }
            Map<String, Integer> order = new HashMap<>();
            root.path("properties").propertyNames().forEach(name -> order.put(name, order.size()));
            return new CompiledSchema(root, REGISTRY.getSchema(root), order);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("A form's schema must be JSON", e);
        }
    }

    /** Where a finding is told: the whole document first, then in the order of the properties, then what is not asked for. */
    int position(Finding finding) {
        return finding.path().isEmpty() ? -1 : order.getOrDefault(finding.path().get(0), order.size());
    }
}
