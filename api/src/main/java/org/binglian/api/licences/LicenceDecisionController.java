package org.binglian.api.licences;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.binglian.api.http.ETags;
import org.binglian.api.http.IfMatch;
import org.binglian.api.http.Retries;
import org.binglian.identity.Actor;
import org.binglian.licences.LicenceDesk;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.Replacement;
import org.binglian.licences.ReplacementKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the decision makers of the issuing department decide about a licence: suspend, resume, revoke, replace. */
@RestController
@RequestMapping("/api/v1/licences/{id}")
class LicenceDecisionController {

    private static final int LONGEST_REASON = 1000;

    private final LicenceDesk desk;
    private final LicenceResources resources;
    private final Retries retries;

    LicenceDecisionController(LicenceDesk desk, LicenceResources resources, Retries retries) {
        this.desk = desk;
        this.resources = resources;
        this.retries = retries;
    }

    record DecideLicence(
            @NotBlank @Size(max = LONGEST_REASON) String reason) {}

    @PostMapping("/suspension")
    ResponseEntity<LicenceResource> suspend(
            @PathVariable UUID id, @Valid @RequestBody DecideLicence asked, IfMatch ifMatch, Actor actor) {
        return changed(retries.inTransaction(() -> desk.suspend(id, asked.reason(), ifMatch::require, actor)), actor);
    }

    @DeleteMapping("/suspension")
    ResponseEntity<LicenceResource> resume(@PathVariable UUID id, IfMatch ifMatch, Actor actor) {
        return changed(retries.inTransaction(() -> desk.resume(id, ifMatch::require, actor)), actor);
    }

    @PostMapping("/revocation")
    ResponseEntity<LicenceResource> revoke(
            @PathVariable UUID id, @Valid @RequestBody DecideLicence asked, IfMatch ifMatch, Actor actor) {
        return changed(retries.inTransaction(() -> desk.revoke(id, asked.reason(), ifMatch::require, actor)), actor);
    }

    /**
     * @param number of the new edition; none keeps the old one's
     * @param validUntil last day of the new edition; none keeps the old one's
     * @param holderName when the holder has changed the name
     */
    record ReplaceLicence(
            @NotNull ReplacementKind kind,
            @NotBlank @Size(max = LONGEST_REASON) String reason,
            @Size(min = 1, max = 100) @Nullable String number,
            @Nullable LocalDate validUntil,
            @Size(min = 1, max = 200) @Nullable String holderName) {

        Replacement replacement() {
            return new Replacement(kind, reason, number, validUntil, holderName);
        }
    }

    /** The new edition is what is answered and where {@code Location} leads. */
    @PostMapping("/replacement")
    ResponseEntity<LicenceResource> replace(
            @PathVariable UUID id, @Valid @RequestBody ReplaceLicence asked, IfMatch ifMatch, Actor actor) {
        LicenceInfo next = retries.inTransaction(() -> desk.replace(id, asked.replacement(), ifMatch::require, actor));
        return ResponseEntity.created(URI.create("/api/v1/licences/" + next.id()))
                .eTag(ETags.of(next.version()))
                .body(resources.of(next, actor));
    }

    /** Read again, since the version counts on when the change is written. */
    private ResponseEntity<LicenceResource> changed(LicenceInfo licence, Actor actor) {
        LicenceInfo written = desk.read(licence.id(), actor);
        return ResponseEntity.ok().eTag(ETags.of(written.version())).body(resources.of(written, actor));
    }
}
