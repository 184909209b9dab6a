package org.binglian.api.problems;

import java.util.Locale;
import org.binglian.identity.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/**
 * Finds the words for a problem: those of its own code, else those of its status, else those for all errors of the
 * client's or of the server's side.
 */
@Component
class ProblemWords {

    private final MessageSource messages;

    ProblemWords(MessageSource messages) {
        this.messages = messages;
    }

    String title(HttpStatusCode status, String code, Object[] args, Locale locale) {
        String title = find("problem." + code, args, locale);
        return title != null ? title : general("title", status, args, locale);
    }

    String detail(HttpStatusCode status, String code, Object[] args, String requestId, Locale locale) {
        String detail = find("problem." + code + ".detail", args, locale);
        return detail != null ? detail : general("detail", status, new Object[] {requestId}, locale);
    }

    String fault(Fault fault, Locale locale) {
        String message = find(fault.code(), fault.args(), locale);
        return message != null ? message : fault.code();
    }

    private String general(String part, HttpStatusCode status, Object[] args, Locale locale) {
        String ofStatus = find("problem.status." + status.value() + "." + part, args, locale);
        String side = status.is5xxServerError() ? "5xx" : "4xx";
        return ofStatus != null ? ofStatus : messages.getMessage("problem.status." + side + "." + part, args, locale);
    }

    private @Nullable String find(String key, Object[] args, Locale locale) {
        return messages.getMessage(key, args, null, locale);
    }
}
