package org.binglian.api.problems;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binglian.api.problems.ProblemDocument.FieldError;
import org.binglian.identity.Fault;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;

/** Says which field of a body or which parameter is wrong, by JSON pointer. */
final class FieldErrors {

    private FieldErrors() {}

    static List<FieldError> of(MethodArgumentNotValidException exception) {
        return exception.getBindingResult().getAllErrors().stream()
                .map(FieldErrors::error)
                .toList();
    }

    static List<FieldError> of(HandlerMethodValidationException exception) {
        return exception.getParameterValidationResults().stream()
                .flatMap(FieldErrors::errors)
                .toList();
    }

    /** A value of the wrong type, such as a word where a date belongs. */
    static List<Fault> of(HttpMessageNotReadableException exception) {
        if (exception.getCause() instanceof JacksonException malformed
                && !malformed.getPath().isEmpty()) {
            return List.of(new Fault(pointer(malformed), "fault.wrong-type"));
        }
        return List.of();
    }

    private static Stream<FieldError> errors(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            return errors.getAllErrors().stream().map(FieldErrors::error);
        }
        String pointer = "/" + result.getMethodParameter().getParameterName();
        return result.getResolvableErrors().stream().map(error -> error(pointer, error));
    }

    private static FieldError error(ObjectError error) {
        String pointer = error instanceof org.springframework.validation.FieldError field
                ? "/" + field.getField().replaceAll("\\[(\\w+)]", "/$1").replace('.', '/')
                : "";
        return error(pointer, error);
    }

    /** The words are those of Bean Validation, which knows both languages. */
    private static FieldError error(String pointer, MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String constraint = codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
        return new FieldError(pointer, "fault." + constraint, String.valueOf(error.getDefaultMessage()));
    }

    private static String pointer(JacksonException exception) {
        return exception.getPath().stream()
                .map(step -> step.getPropertyName() != null ? step.getPropertyName() : String.valueOf(step.getIndex()))
                .collect(Collectors.joining("/", "/", ""));
    }
}
