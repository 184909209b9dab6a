package org.binglian.api.applications;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.binglian.api.http.ETags;
import org.binglian.api.http.IdempotencyKey;
import org.binglian.api.http.IdempotentRequests;
import org.binglian.api.http.IfMatch;
import org.binglian.api.http.Listing;
import org.binglian.api.http.Paging;
import org.binglian.api.http.Retries;
import org.binglian.cases.ApplicationSummary;
import org.binglian.cases.ApplicationView;
import org.binglian.cases.Dossier;
import org.binglian.cases.Filing;
import org.binglian.cases.Obtaining;
import org.binglian.cases.OpenedApplication;
import org.binglian.cases.Opening;
import org.binglian.cases.OwnApplications;
import org.binglian.identity.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drafts and applications of the person who is logged in; officers read through it what they may see. */
@RestController
@RequestMapping("/api/v1/applications")
class ApplicationController {

    private final Opening opening;
    private final Filing filing;
    private final Obtaining obtaining;
    private final Dossier dossier;
    private final OwnApplications own;
    private final Obstacles obstacles;
    private final Applications applications;
    private final IdempotentRequests requests;
    private final Retries retries;

    ApplicationController(
            Opening opening,
            Filing filing,
            Obtaining obtaining,
            Dossier dossier,
            OwnApplications own,
            Obstacles obstacles,
            Applications applications,
            IdempotentRequests requests,
            Retries retries) {
        this.opening = opening;
        this.filing = filing;
        this.obtaining = obtaining;
        this.dossier = dossier;
        this.own = own;
        this.obstacles = obstacles;
        this.applications = applications;
        this.requests = requests;
        this.retries = retries;
    }

    @PostMapping
    ResponseEntity<OpenedApplication> open(@Valid @RequestBody OpenApplication asked, IdempotencyKey key, Actor actor) {
        return requests.once(key, asked, () -> {
            OpenedApplication opened = opening.open(asked.asked(), actor);
            return ResponseEntity.created(URI.create("/api/v1/applications/" + opened.id()))
                    .body(opened);
        });
    }

    @GetMapping
    Listing<ApplicationSummary> list(Paging paging, Actor actor) {
        return Listing.of(own.list(actor, paging.after(), paging.limit()));
    }

    @GetMapping("/{id}")
    ResponseEntity<ApplicationResource> read(@PathVariable UUID id, Actor actor) {
        ApplicationView view = dossier.view(id, actor);
        return ResponseEntity.ok().eTag(ETags.of(view.version())).body(applications.resource(view, actor));
    }

    @PatchMapping(path = "/{id}", consumes = "application/merge-patch+json")
    ResponseEntity<ApplicationResource> save(
            @PathVariable UUID id, @RequestBody SaveApplication asked, IfMatch ifMatch, Actor actor) {
        retries.inTransaction(() -> filing.save(id, asked.change(), ifMatch::require, actor));
        return read(id, actor);
    }

    @PostMapping("/{id}/check")
    Readiness check(@PathVariable UUID id, Actor actor, Locale language) {
        obtaining.beforeFiling(id, actor);
        return obstacles.readiness(filing.check(id, actor), language);
    }

    @PostMapping("/{id}/submission")
    ResponseEntity<OpenedApplication> submit(@PathVariable UUID id, IdempotencyKey key, Actor actor) {
        obtaining.beforeFiling(id, actor);
        return requests.once(key, null, () -> ResponseEntity.ok(filing.submit(id, actor)));
    }

    @PostMapping("/{id}/corrections")
    ResponseEntity<OpenedApplication> correct(@PathVariable UUID id, IdempotencyKey key, Actor actor) {
        obtaining.beforeFiling(id, actor);
        return requests.once(key, null, () -> ResponseEntity.ok(filing.correct(id, actor)));
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<ApplicationResource> withdraw(
            @PathVariable UUID id, @Valid @RequestBody WithdrawApplication asked, Actor actor) {
        retries.inTransaction(() -> filing.withdraw(id, asked.reason(), actor));
        return read(id, actor);
    }
}
