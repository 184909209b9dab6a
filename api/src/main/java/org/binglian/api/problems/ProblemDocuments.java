package org.binglian.api.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.binglian.api.logging.RequestIds;
import org.binglian.identity.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Writes problem documents: a stable type, words in the language of the request, and the number of the request. */
@Component
class ProblemDocuments {

    private static final String TYPES = "https://binglian.org/problems/";

    private final MessageSource messages;
    private final LocaleResolver locales;

    ProblemDocuments(MessageSource messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    record FieldError(String pointer, String code, String message) {}

    ProblemDetail document(
            HttpStatusCode status, String code, Object[] args, List<FieldError> errors, HttpServletRequest request) {
        Locale locale = locales.resolveLocale(request);
        String requestId = RequestIds.of(request);
        ProblemDetail document = ProblemDetail.forStatus(status);
        document.setType(URI.create(TYPES + code));
        document.setTitle(title(status, code, args, locale));
        document.setDetail(detail(status, code, args, requestId, locale));
        document.setInstance(URI.create(request.getRequestURI()));
        if (!errors.isEmpty()) {
            document.setProperty("errors", errors);
        }
        document.setProperty("requestId", requestId);
        return document;
    }

    FieldError error(Fault fault, HttpServletRequest request) {
        String message = messages.getMessage(fault.code(), fault.args(), fault.code(), locales.resolveLocale(request));
        return new FieldError(fault.pointer(), fault.code(), message);
    }

    private String title(HttpStatusCode status, String code, Object[] args, Locale locale) {
        String title = message("problem." + code, args, locale);
        return title != null ? title : generic("title", status, args, locale);
    }

    private String detail(HttpStatusCode status, String code, Object[] args, String requestId, Locale locale) {
        String detail = message("problem." + code + ".detail", args, locale);
        return detail != null ? detail : generic("detail", status, new Object[] {requestId}, locale);
    }

    private String generic(String part, HttpStatusCode status, Object[] args, Locale locale) {
        String exact = message("problem.status." + status.value() + "." + part, args, locale);
        String kind = status.is5xxServerError() ? "5xx" : "4xx";
        return exact != null ? exact : messages.getMessage("problem.status." + kind + "." + part, args, locale);
    }

    private @Nullable String message(String key, Object[] args, Locale locale) {
        return messages.getMessage(key, args, null, locale);
    }
}
