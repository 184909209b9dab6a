package org.binglian.api.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.binglian.api.problems.ProblemDocument.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers for what Spring MVC finds wrong with a request: path, method, media type, parameters, body. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class MvcProblems extends ResponseEntityExceptionHandler {

    private final ProblemDocuments documents;

    MvcProblems(ProblemDocuments documents) {
        this.documents = documents;
    }

    /** All that Spring MVC throws passes here; its own English texts are replaced. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest webRequest) {
        HttpServletRequest request = ((ServletWebRequest) webRequest).getRequest();
        HttpProblem problem = HttpProblem.of(exception, status);
        ResponseEntity<ProblemDocument> answer = documents.answer(problem, errors(exception, request), null, request);
        HttpHeaders all = new HttpHeaders(answer.getHeaders());
        all.putAll(headers);
        return super.handleExceptionInternal(exception, answer.getBody(), all, problem.status(), webRequest);
    }

    private List<FieldError> errors(Exception exception, HttpServletRequest request) {
        if (exception instanceof MethodArgumentNotValidException invalid) {
            return FieldErrors.of(invalid);
        }
        if (exception instanceof HandlerMethodValidationException invalid) {
            return FieldErrors.of(invalid);
        }
        if (exception instanceof HttpMessageNotReadableException unreadable) {
            return documents.errors(FieldErrors.of(unreadable), request);
        }
        return List.of();
    }
}
