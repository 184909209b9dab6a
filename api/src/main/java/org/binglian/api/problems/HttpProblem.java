package org.binglian.api.problems;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.exc.StreamConstraintsException;

/** The name and status of a problem, and what stands for the placeholders in its words. */
record HttpProblem(String code, HttpStatusCode status, Object... args) {

    private static final String OWN_MESSAGE = "problem.";

    /** What an exception of Spring MVC is called here. */
    static HttpProblem of(Exception exception, HttpStatusCode status) {
        if (exception instanceof MethodArgumentNotValidException) {
            return new HttpProblem("rejected", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (exception instanceof NoResourceFoundException || exception instanceof NoHandlerFoundException) {
            return new HttpProblem("no-such-path", status);
        }
        if (exception instanceof MaxUploadSizeExceededException) {
            return new HttpProblem("upload-too-large", HttpStatus.CONTENT_TOO_LARGE);
        }
        if (exception instanceof HttpMessageNotReadableException unreadable) {
            return unreadable(unreadable);
        }
        if (exception instanceof MethodArgumentTypeMismatchException mismatch) {
            return mismatch(mismatch);
        }
        if (exception instanceof MissingServletRequestParameterException missing) {
            return new HttpProblem("bad-parameter", HttpStatus.BAD_REQUEST, missing.getParameterName());
        }
        if (exception instanceof ErrorResponse response && hasOwnMessage(response)) {
            return new HttpProblem(
                    response.getDetailMessageCode().substring(OWN_MESSAGE.length()), status, arguments(response));
        }
        return new HttpProblem("http-" + status.value(), status);
    }

    private static HttpProblem unreadable(HttpMessageNotReadableException exception) {
        boolean tooLarge = exception.getMostSpecificCause() instanceof StreamConstraintsException;
        return tooLarge
                ? new HttpProblem("body-too-large", HttpStatus.CONTENT_TOO_LARGE)
                : new HttpProblem("malformed-body", HttpStatus.BAD_REQUEST);
    }

    /** An identifier that cannot exist is no other error than one that does not exist. */
    private static HttpProblem mismatch(MethodArgumentTypeMismatchException exception) {
        boolean inPath = exception.getParameter().hasParameterAnnotation(PathVariable.class);
        return inPath
                ? new HttpProblem("no-such-path", HttpStatus.NOT_FOUND)
                : new HttpProblem("bad-parameter", HttpStatus.BAD_REQUEST, exception.getName());
    }

    private static boolean hasOwnMessage(ErrorResponse response) {
        return response.getDetailMessageCode().startsWith(OWN_MESSAGE)
                && !response.getDetailMessageCode().contains("Exception");
    }

    private static Object[] arguments(ErrorResponse response) {
        Object @Nullable [] arguments = response.getDetailMessageArguments();
        return arguments == null ? new Object[0] : arguments;
    }
}
