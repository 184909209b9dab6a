package org.binglian.api.supervision;

import org.binglian.api.http.Listing;
import org.binglian.api.http.Paging;
import org.binglian.identity.Actor;
import org.binglian.supervision.Violation;
import org.binglian.supervision.Violations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Officers who asked for what may not be asked, for supervision. */
@RestController
class ViolationController {

    private final Violations violations;

    ViolationController(Violations violations) {
        this.violations = violations;
    }

    @GetMapping("/api/v1/supervision/violations")
    Listing<Violation> list(Paging paging, Actor actor) {
        return Listing.of(violations.list(actor, paging.after(), paging.limit()));
    }
}
