package org.binglian.api.attachments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.api.http.Listing;
import org.binglian.api.http.Paging;
import org.binglian.catalogue.Publications;
import org.binglian.catalogue.Publications.PublishedItem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was published of the catalogue and on whose consent; public. */
@RestController
class PublicationController {

    private final Publications publications;
    private final DepartmentNames names;

    PublicationController(Publications publications, DepartmentNames names) {
        this.publications = publications;
        this.names = names;
    }

    /**
     * New versions that a department published at once.
     *
     * @param attachment 1 or 2
     */
    record PublicationResource(
            UUID id,
            int attachment,
            String department,
            String departmentName,
            String consentNumber,
            LocalDate consentedOn,
            LocalDate publishedOn,
            LocalDate effectiveFrom,
            List<PublishedItem> items) {}

    /** Newest first. */
    @GetMapping("/api/v1/catalogue/publications")
    Listing<PublicationResource> list(Paging paging) {
        return Listing.of(publications
                .page(paging.after(), paging.limit())
                .map(entry -> new PublicationResource(
                        entry.id(),
                        entry.attachment().number(),
                        entry.department(),
                        names.of(entry.department()),
                        entry.consent().number(),
                        entry.consent().consentedOn(),
                        entry.publishedOn(),
                        entry.effectiveFrom(),
                        entry.items())));
    }
}
