package org.binglian.api.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.binglian.api.http.IdempotencyKey;
import org.binglian.api.http.IfMatch;
import org.binglian.api.http.Paging;
import org.binglian.api.problems.ProblemDocument;
import org.binglian.api.security.Visitor;
import org.binglian.identity.Actor;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Actor.class, Visitor.class, Paging.class, IfMatch.class, IdempotencyKey.class)
                .replaceWithSchema(JsonNode.class, new ObjectSchema());
    }

    /** Says nothing about where it was generated, so that the committed file changes only when the API does. */
    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Binglian 并联")
                        .version("v1")
                        .description("Online parallel approval. Errors are RFC 9457 problem documents.")
                        .license(new License().name("Apache-2.0")))
                .servers(List.of(new Server().url("/")));
    }

    /** Every operation may be answered by a problem document instead. */
    @Bean
    GlobalOpenApiCustomizer problemSchema() {
        return api -> ModelConverters.getInstance(true)
                .readAll(ProblemDocument.class)
                .forEach(api.getComponents()::addSchemas);
    }
}
