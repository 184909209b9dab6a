package org.binglian.api.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.binglian.api.http.IdempotencyKey;
import org.binglian.api.http.IfMatch;
import org.binglian.api.http.Paging;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/** Describes the parameters that every controller takes in the same way, and names operations after the resource. */
@Component
class SharedParameters implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        String resource =
                StringUtils.uncapitalize(method.getBeanType().getSimpleName().replace("Controller", ""));
        operation.setTags(List.of(resource));
        operation.setOperationId(
                resource + StringUtils.capitalize(method.getMethod().getName()));
        operation.getResponses().addApiResponse("default", problem());
        if (takes(method, Paging.class)) {
            operation.addParametersItem(parameter("query", "cursor", false, new StringSchema()));
            operation.addParametersItem(parameter("query", "limit", false, limit()));
        }
        if (takes(method, IfMatch.class)) {
            operation.addParametersItem(parameter("header", "If-Match", true, new StringSchema()));
        }
        if (takes(method, IdempotencyKey.class)) {
            operation.addParametersItem(parameter("header", "Idempotency-Key", false, new StringSchema()));
        }
        return operation;
    }

    private static ApiResponse problem() {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + OpenApiConfiguration.PROBLEM);
        MediaType document = new MediaType().schema(schema);
        return new ApiResponse()
                .description("What went wrong")
                .content(new Content().addMediaType("application/problem+json", document));
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.asList(method.getMethod().getParameterTypes()).contains(type);
    }

    private static Parameter parameter(String in, String name, boolean required, Schema<?> schema) {
        return new Parameter().in(in).name(name).required(required).schema(schema);
    }

    private static Schema<?> limit() {
        return new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(100));
    }
}
