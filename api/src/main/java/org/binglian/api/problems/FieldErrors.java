package org.binglian.api.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binglian.api.problems.ProblemDocuments.FieldError;
import org.binglian.identity.Fault;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;

/** Says which field of a body or which parameter is wrong, by JSON pointer. */
@Component
class FieldErrors {

    private static final String INVALID = "fault.invalid";

    private final ProblemDocuments documents;

    FieldErrors(ProblemDocuments documents) {
        this.documents = documents;
    }

    List<FieldError> of(MethodArgumentNotValidException exception) {
        return exception.getBindingResult().getAllErrors().stream()
                .map(FieldErrors::error)
                .toList();
    }

    List<FieldError> of(HandlerMethodValidationException exception) {
        return exception.getParameterValidationResults().stream()
                .flatMap(FieldErrors::errors)
                .toList();
    }

    /** A value of the wrong type, such as a word where a date belongs. */
    List<FieldError> of(HttpMessageNotReadableException exception, HttpServletRequest request) {
        if (exception.getCause() instanceof JacksonException malformed
                && !malformed.getPath().isEmpty()) {
            return List.of(documents.error(new Fault(pointer(malformed), "fault.wrong-type"), request));
        }
        return List.of();
    }

    private static Stream<FieldError> errors(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            return errors.getAllErrors().stream().map(FieldErrors::error);
        }
        String name = result.getMethodParameter().getParameterName();
        return result.getResolvableErrors().stream()
                .map(error -> new FieldError("/" + name, INVALID, String.valueOf(error.getDefaultMessage())));
    }

    private static FieldError error(ObjectError error) {
        String path = error instanceof org.springframework.validation.FieldError field
                ? "/" + field.getField().replaceAll("\\[(\\w+)]", "/$1").replace('.', '/')
                : "";
        return new FieldError(path, INVALID, String.valueOf(error.getDefaultMessage()));
    }

    private static String pointer(JacksonException exception) {
        return exception.getPath().stream()
                .map(step -> step.getPropertyName() != null ? step.getPropertyName() : String.valueOf(step.getIndex()))
                .collect(Collectors.joining("/", "/", ""));
    }
}
