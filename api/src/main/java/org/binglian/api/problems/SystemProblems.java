package org.binglian.api.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.binglian.documents.DamagedFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers for what security, the database or a fault of ours stops. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class SystemProblems {

    private static final Logger LOG = LoggerFactory.getLogger(SystemProblems.class);
    private static final AuthenticationTrustResolver TRUST = new AuthenticationTrustResolverImpl();

    private final ProblemDocuments documents;

    SystemProblems(ProblemDocuments documents) {
        this.documents = documents;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> unauthenticated(AuthenticationException exception, HttpServletRequest request) {
        return answer(HttpStatus.UNAUTHORIZED, "unauthenticated", request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> forbidden(AccessDeniedException exception, HttpServletRequest request) {
        if (exception instanceof CsrfException) {
            return answer(HttpStatus.FORBIDDEN, "csrf-token", request);
        }
        return TRUST.isAuthenticated(SecurityContextHolder.getContext().getAuthentication())
                ? answer(HttpStatus.FORBIDDEN, "forbidden", request)
                : answer(HttpStatus.UNAUTHORIZED, "unauthenticated", request);
    }

    /** Somebody else changed the same thing at the same moment, and trying again did not help. */
    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    ResponseEntity<ProblemDocument> lostRace(Exception exception, HttpServletRequest request) {
        LOG.info("Lost race: {}", exception.getMessage());
        return answer(HttpStatus.CONFLICT, "concurrent-change", request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> noDatabase(CannotCreateTransactionException exception, HttpServletRequest request) {
        LOG.error("No database connection", exception);
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> damaged(DamagedFile exception, HttpServletRequest request) {
        LOG.error("Damage in the file store", exception);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "file-damaged", request);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<ProblemDocument> fault(Exception exception, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
            return null; // nobody is there to answer
        }
        LOG.error("Unexpected fault in {} {}", request.getMethod(), request.getRequestURI(), exception);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "internal", request);
    }

    private ResponseEntity<ProblemDocument> answer(HttpStatus status, String code, HttpServletRequest request) {
        return documents.answer(new HttpProblem(code, status), List.of(), null, request);
    }
}
