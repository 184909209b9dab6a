package org.binglian.api.commitments;

import java.util.UUID;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.api.http.Listing;
import org.binglian.api.http.Paging;
import org.binglian.api.http.Retries;
import org.binglian.commitments.CheckState;
import org.binglian.commitments.CommitmentChecks;
import org.binglian.commitments.Commitments;
import org.binglian.commitments.SignedCommitment;
import org.binglian.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Commitments 告知承诺 (2.1.3d): how the cases that rest on them were checked, and who broke their word. */
@RestController
@RequestMapping("/api/v1")
class CommitmentController {

    private final CommitmentChecks checks;
    private final Commitments commitments;
    private final DepartmentNames names;
    private final Retries retries;

    CommitmentController(CommitmentChecks checks, Commitments commitments, DepartmentNames names, Retries retries) {
        this.checks = checks;
        this.commitments = commitments;
        this.names = names;
        this.retries = retries;
    }

    /** Those that the reader may see, soonest due first. */
    @GetMapping("/commitments")
    Listing<CheckResource> list(
            @RequestParam @Nullable CheckState state,
            @RequestParam @Nullable String department,
            Paging paging,
            Actor actor) {
        return Listing.of(checks.list(state, department, actor, paging.after(), paging.limit())
                .map(check -> CheckResource.of(check, names)));
    }

    /** The party's own signature under what its agent signed; once more changes nothing. */
    @PostMapping("/commitments/{id}/co-signature")
    SignedCommitment coSign(@PathVariable UUID id, Actor actor) {
        return retries.inTransaction(() -> commitments.coSign(id, actor));
    }

    /** Those that the reader may see, newest first. */
    @GetMapping("/credit-records")
    Listing<CreditRecordResource> creditRecords(Paging paging, Actor actor) {
        return Listing.of(checks.creditRecords(actor, paging.after(), paging.limit())
                .map(credit -> CreditRecordResource.of(credit, names)));
    }
}
