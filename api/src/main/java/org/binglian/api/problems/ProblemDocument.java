package org.binglian.api.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 writes it.
 *
 * @param type stable name of the kind of problem
 * @param title what is wrong, in the language of the request
 * @param detail what to do about it
 * @param instance path of the request
 * @param errors every field or parameter that is wrong
 * @param allowedStates names of the states that would have allowed what was asked
 * @param requestId number under which the log tells more
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable List<FieldError> errors,
        @Nullable Collection<String> allowedStates,
        String requestId) {

    /**
     * @param pointer JSON pointer to the field
     * @param code stable name of what is wrong
     */
    public record FieldError(String pointer, String code, String message) {}
}
