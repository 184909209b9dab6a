package org.binglian.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.regex.Pattern;
import org.binglian.api.problems.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The header {@code Idempotency-Key} with what it is valid for: one user and one operation.
 *
 * @param value none when the client sent none; then nothing is remembered
 */
public record IdempotencyKey(
        String username, String operation, @Nullable String value) {

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]{1,200}");

    static IdempotencyKey of(HttpServletRequest request) {
        String value = request.getHeader("Idempotency-Key");
        if (value != null && !VISIBLE.matcher(value).matches()) {
            throw new RequestProblem(HttpStatus.BAD_REQUEST, "bad-idempotency-key");
        }
        Principal user = request.getUserPrincipal();
        String operation = request.getMethod() + " " + request.getRequestURI();
        return new IdempotencyKey(user == null ? "" : user.getName(), operation, value);
    }
}
