package org.binglian.api.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.TreeSet;
import org.binglian.api.problems.ProblemDocuments.FieldError;
import org.binglian.identity.BadPosition;
import org.binglian.identity.Conflict;
import org.binglian.identity.Forbidden;
import org.binglian.identity.NotFound;
import org.binglian.identity.Problem;
import org.binglian.identity.Rejected;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers for what the domain refused and for what {@link RequestProblem} found in the request. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DomainProblems {

    private static final Object[] NOTHING = {};

    private final ProblemDocuments documents;

    DomainProblems(ProblemDocuments documents) {
        this.documents = documents;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notFound(NotFound problem, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, "not-found." + problem.what(), problem, List.of(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> forbidden(Forbidden problem, HttpServletRequest request) {
        return answer(HttpStatus.FORBIDDEN, problem.code(), problem, List.of(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> conflict(Conflict problem, HttpServletRequest request) {
        ResponseEntity<ProblemDetail> answer = answer(HttpStatus.CONFLICT, problem.code(), problem, List.of(), request);
        answer.getBody().setProperty("allowedStates", new TreeSet<>(problem.allowedStates()));
        return answer;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejected(Rejected problem, HttpServletRequest request) {
        List<FieldError> errors = problem.faults().stream()
                .map(fault -> documents.error(fault, request))
                .toList();
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, problem.code(), problem, errors, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badPosition(BadPosition problem, HttpServletRequest request) {
        return badRequest(new RequestProblem(HttpStatus.BAD_REQUEST, "bad-cursor"), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badRequest(RequestProblem problem, HttpServletRequest request) {
        List<FieldError> errors = problem.faults().stream()
                .map(fault -> documents.error(fault, request))
                .toList();
        return ResponseEntity.status(problem.status())
                .headers(problem.headers())
                .body(documents.document(problem.status(), problem.code(), NOTHING, errors, request));
    }

    private ResponseEntity<ProblemDetail> answer(
            HttpStatus status, String code, Problem problem, List<FieldError> errors, HttpServletRequest request) {
        return ResponseEntity.status(status).body(documents.document(status, code, problem.args(), errors, request));
    }
}
