package org.binglian.api.problems;

import java.util.List;
import org.binglian.identity.Fault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Something is wrong with the request itself, before the domain was asked. The message {@code problem.<code>} in the
 * language of the request is its title, {@code problem.<code>.detail} its detail.
 */
public class RequestProblem extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final transient List<Fault> faults;
    private final transient HttpHeaders headers = new HttpHeaders();

    public RequestProblem(HttpStatus status, String code, Fault... faults) {
        super(status.value() + " " + code);
        this.status = status;
        this.code = code;
        this.faults = List.of(faults);
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** What is wrong with which field or parameter; may be empty. */
    public List<Fault> faults() {
        return faults;
    }

    /** Headers that go with the answer, to be filled by whoever throws. */
    public HttpHeaders headers() {
        return headers;
    }
}
