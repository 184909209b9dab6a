package org.binglian.api.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The last resort: errors that never reached a controller, such as a path that the firewall does not let through. */
@RestController
class ErrorPage implements ErrorController {

    private final ProblemDocuments documents;

    ErrorPage(ProblemDocuments documents) {
        this.documents = documents;
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDocument> error(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        HttpProblem problem = new HttpProblem("http-" + status.value(), status);
        return documents.answer(problem, List.of(), null, request);
    }
}
