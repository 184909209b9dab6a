package org.binglian.api.calendar;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A parameter that the calendar cannot work with (400); the detail is the message {@code problem.calendar.<code>}. */
final class BadCalendarParameter extends ErrorResponseException {

    BadCalendarParameter(String code, @Nullable Throwable cause, String... args) {
        super(
                HttpStatus.BAD_REQUEST,
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, code + ": " + String.join(", ", args)),
                cause,
                "problem.calendar." + code,
                args);
    }
}
