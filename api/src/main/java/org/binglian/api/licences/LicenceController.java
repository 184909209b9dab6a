package org.binglian.api.licences;

import java.util.Locale;
import java.util.UUID;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.api.http.ETags;
import org.binglian.api.http.Listing;
import org.binglian.api.http.Paging;
import org.binglian.api.licences.LicenceResource.EditionResource;
import org.binglian.identity.Actor;
import org.binglian.identity.Fault;
import org.binglian.identity.Page;
import org.binglian.identity.Rejected;
import org.binglian.licences.LicenceDesk;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.Standing;
import org.binglian.supervision.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Licences to read: an applicant's own, or those that an officer's department has issued. */
@RestController
@RequestMapping("/api/v1/licences")
class LicenceController {

    /** Valid now, and not for long. */
    private static final String EXPIRING = "EXPIRING";

    private final LicenceDesk desk;
    private final LicenceResources resources;
    private final DepartmentNames names;
    private final Audit audit;

    LicenceController(LicenceDesk desk, LicenceResources resources, DepartmentNames names, Audit audit) {
        this.desk = desk;
        this.resources = resources;
        this.names = names;
        this.audit = audit;
    }

    /**
     * @param status a standing, or {@code EXPIRING} for those of which holders are reminded
     * @param q part of the number, the title or the holder's name
     */
    @GetMapping
    Listing<LicenceResource> list(
            @RequestParam @Nullable String status, @RequestParam @Nullable String q, Paging paging, Actor actor) {
        Page<LicenceInfo> page = EXPIRING.equalsIgnoreCase(status)
                ? desk.expiring(q, actor, paging.after(), paging.limit())
                : desk.list(standing(status), q, actor, paging.after(), paging.limit());
        return Listing.of(page.map(licence -> resources.of(licence, actor)));
    }

    private static @Nullable Standing standing(@Nullable String status) {
        if (status == null || status.isEmpty()) {
            return null;
        }
        try {
            return Standing.valueOf(status.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Rejected(new Fault("/status", "licence.unknown-status", status));
        }
    }

    @GetMapping("/{id}")
    ResponseEntity<LicenceResource> read(@PathVariable UUID id, Actor actor) {
        LicenceInfo licence = opened(id, "LicenceRead", actor);
        return ResponseEntity.ok().eTag(ETags.of(licence.version())).body(resources.of(licence, actor));
    }

    @GetMapping("/{id}/uses")
    Listing<LicenceUseResource> uses(@PathVariable UUID id, Paging paging, Actor actor) {
        opened(id, "LicenceUsesRead", actor);
        return Listing.of(
                desk.uses(id, actor, paging.after(), paging.limit()).map(use -> LicenceUseResource.of(use, names)));
    }

    @GetMapping("/{id}/editions")
    Listing<EditionResource> editions(@PathVariable UUID id, Actor actor) {
        return Listing.of(desk.editions(id, actor).stream()
                .map(licence -> EditionResource.of(licence, desk.standing(licence)))
                .toList());
    }

    /** That somebody else than the holder reads it is recorded before it leaves. */
    private LicenceInfo opened(UUID id, String what, Actor actor) {
        LicenceInfo licence = desk.read(id, actor);
        if (!desk.holds(licence, actor)) {
            audit.recordLicenceRead(actor, what, id);
        }
        return licence;
    }
}
