package org.binglian.api.supervision;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.api.http.ETags;
import org.binglian.api.http.IfMatch;
import org.binglian.api.http.Listing;
import org.binglian.api.http.Paging;
import org.binglian.api.supervision.FindingResource.FindingDetail;
import org.binglian.identity.Actor;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.binglian.supervision.Card;
import org.binglian.supervision.Finding;
import org.binglian.supervision.FindingAction;
import org.binglian.supervision.FindingFilter;
import org.binglian.supervision.FindingKind;
import org.binglian.supervision.FindingState;
import org.binglian.supervision.Findings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 督办事项: what supervision found, and what supervision and the departments do about it. */
@RestController
@RequestMapping("/api/v1/supervision/findings")
class FindingController {

    private final Findings findings;
    private final DepartmentNames names;

    FindingController(Findings findings, DepartmentNames names) {
        this.findings = findings;
        this.names = names;
    }

    /**
     * @param month such as 2016-09
     * @param q number of an application or a case
     */
    @GetMapping
    Listing<FindingResource> list(
            @RequestParam(required = false) @Nullable FindingKind kind,
            @RequestParam(required = false) @Nullable Card card,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable FindingState state,
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable String q,
            Paging paging,
            Actor actor) {
        FindingFilter filter = new FindingFilter(kind, card, department, state, month(month), q);
        return Listing.of(findings.list(actor, filter, paging.after(), paging.limit())
                .map(finding -> FindingResource.of(finding, names)));
    }

    static @Nullable YearMonth month(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new Rejected(new Fault("/month", "supervision.month-invalid", text));
        }
    }

    @GetMapping("/{id}")
    ResponseEntity<FindingDetail> one(@PathVariable UUID id, Actor actor) {
        return answer(findings.one(actor, id), actor);
    }

    /**
     * @param card the card to give, for {@code CARD} alone
     * @param text why
     */
    record ActOnFinding(FindingAction action, @Nullable Card card, String text) {}

    /** Takes a step on the version that was read; the same step of the same person once more changes nothing. */
    @PostMapping("/{id}/steps")
    ResponseEntity<FindingDetail> act(
            @PathVariable UUID id, @RequestBody ActOnFinding body, IfMatch ifMatch, Actor actor) {
        return answer(findings.act(actor, id, body.action(), body.card(), body.text(), ifMatch::require), actor);
    }

    private ResponseEntity<FindingDetail> answer(Finding finding, Actor actor) {
        FindingDetail detail = new FindingDetail(
                FindingResource.of(finding, names),
                findings.steps(actor, finding.id()),
                findings.actions(actor, finding));
        return ResponseEntity.ok().eTag(ETags.of(finding.version())).body(detail);
    }
}
