package org.binglian.api.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.binglian.api.logging.RequestIds;
import org.binglian.api.problems.ProblemDocument.FieldError;
import org.binglian.identity.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Writes problem documents in the language of the request, with the number of the request. */
@Component
class ProblemDocuments {

    private static final String TYPES = "https://binglian.org/problems/";

    private final ProblemWords words;
    private final LocaleResolver locales;

    ProblemDocuments(ProblemWords words, LocaleResolver locales) {
        this.words = words;
        this.locales = locales;
    }

    /**
     * @param errors empty when no field is to blame
     * @param allowedStates none unless a state is to blame
     */
    ResponseEntity<ProblemDocument> answer(
            HttpProblem problem,
            List<FieldError> errors,
            @Nullable Collection<String> allowedStates,
            HttpServletRequest request) {
        Locale locale = locales.resolveLocale(request);
        String requestId = RequestIds.of(request);
        HttpStatusCode status = problem.status();
        ProblemDocument document = new ProblemDocument(
                TYPES + problem.code(),
                words.title(status, problem.code(), problem.args(), locale),
                status.value(),
                words.detail(status, problem.code(), problem.args(), requestId, locale),
                request.getRequestURI(),
                errors.isEmpty() ? null : errors,
                allowedStates,
                requestId);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .body(document);
    }

    List<FieldError> errors(List<Fault> faults, HttpServletRequest request) {
        Locale locale = locales.resolveLocale(request);
        return faults.stream()
                .map(fault -> new FieldError(fault.pointer(), fault.code(), words.fault(fault, locale)))
                .toList();
    }
}
