package org.binglian.api.http;

import jakarta.servlet.http.HttpServletRequest;
import org.binglian.api.problems.RequestProblem;
import org.binglian.identity.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Which part of a list is asked for, by the parameters {@code cursor} and {@code limit}.
 *
 * @param after where the part before ended, none for the first
 * @param limit 1 to 100
 */
public record Paging(@Nullable Position after, int limit) {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    static Paging of(HttpServletRequest request) {
        String cursor = request.getParameter("cursor");
        return new Paging(
                cursor == null || cursor.isEmpty() ? null : Cursor.read(cursor), limit(request.getParameter("limit")));
    }

    private static int limit(@Nullable String given) {
        if (given == null) {
            return USUAL;
        }
        if (!given.matches("\\d{1,3}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > MOST) {
            throw new RequestProblem(HttpStatus.BAD_REQUEST, "bad-limit");
        }
        return Integer.parseInt(given);
    }
}
