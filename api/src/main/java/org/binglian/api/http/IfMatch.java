package org.binglian.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.binglian.api.problems.RequestProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * The header {@code If-Match}: which version a change was made on. A controller that takes it demands it (428).
 *
 * @param tags ETags, or {@code *} for any
 */
public record IfMatch(List<String> tags) {

    static IfMatch of(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank()) {
            throw new RequestProblem(HttpStatus.PRECONDITION_REQUIRED, "if-match-missing");
        }
        return new IfMatch(Stream.of(header.split(",")).map(String::trim).toList());
    }

    /** Refuses (412) when the present version is not the one that the client has read. */
    public void require(int version) {
        if (!tags.contains("*") && !tags.contains(ETags.of(version))) {
            throw new RequestProblem(HttpStatus.PRECONDITION_FAILED, "stale");
        }
    }
}
