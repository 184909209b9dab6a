package org.binglian.api.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.TreeSet;
import org.binglian.identity.BadPosition;
import org.binglian.identity.Conflict;
import org.binglian.identity.Forbidden;
import org.binglian.identity.NotFound;
import org.binglian.identity.Rejected;
import org.binglian.identity.Unavailable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers for what the domain refused and for what {@link RequestProblem} found in the request. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DomainProblems {

    private final ProblemDocuments documents;

    DomainProblems(ProblemDocuments documents) {
        this.documents = documents;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> notFound(NotFound problem, HttpServletRequest request) {
        String code = problem.code() + "." + problem.what();
        return answer(new HttpProblem(code, HttpStatus.NOT_FOUND, problem.args()), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> forbidden(Forbidden problem, HttpServletRequest request) {
        return answer(new HttpProblem(problem.code(), HttpStatus.FORBIDDEN, problem.args()), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> conflict(Conflict problem, HttpServletRequest request) {
        HttpProblem conflict = new HttpProblem(problem.code(), HttpStatus.CONFLICT, problem.args());
        return documents.answer(conflict, List.of(), new TreeSet<>(problem.allowedStates()), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> rejected(Rejected problem, HttpServletRequest request) {
        HttpProblem rejected = new HttpProblem(problem.code(), HttpStatus.UNPROCESSABLE_CONTENT);
        return documents.answer(rejected, documents.errors(problem.faults(), request), null, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> unavailable(Unavailable problem, HttpServletRequest request) {
        ResponseEntity<ProblemDocument> answer =
                answer(new HttpProblem(problem.code(), HttpStatus.SERVICE_UNAVAILABLE, problem.args()), request);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(
                        HttpHeaders.RETRY_AFTER,
                        Long.toString(problem.retryAfter().toSeconds()))
                .body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> badPosition(BadPosition problem, HttpServletRequest request) {
        return answer(new HttpProblem("bad-cursor", HttpStatus.BAD_REQUEST), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> badRequest(RequestProblem problem, HttpServletRequest request) {
        HttpProblem bad = new HttpProblem(problem.code(), problem.status());
        ResponseEntity<ProblemDocument> answer =
                documents.answer(bad, documents.errors(problem.faults(), request), null, request);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .headers(problem.headers())
                .body(answer.getBody());
    }

    private ResponseEntity<ProblemDocument> answer(HttpProblem problem, HttpServletRequest request) {
        return documents.answer(problem, List.of(), null, request);
    }
}
