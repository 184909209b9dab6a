package org.binglian.api.licences;

import java.util.UUID;
import org.binglian.api.http.Download;
import org.binglian.identity.Actor;
import org.binglian.licences.LicenceDesk;
import org.binglian.licences.LicenceDocuments;
import org.binglian.licences.LicenceInfo;
import org.binglian.supervision.Audit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Licences as sealed PDFs, for their holders and issuers. */
@RestController
class LicenceDocumentController {

    private final LicenceDesk desk;
    private final LicenceDocuments documents;
    private final Audit audit;

    LicenceDocumentController(LicenceDesk desk, LicenceDocuments documents, Audit audit) {
        this.desk = desk;
        this.documents = documents;
        this.audit = audit;
    }

    @GetMapping("/api/v1/licences/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Actor actor) {
        LicenceInfo licence = desk.read(id, actor);
        if (!desk.holds(licence, actor)) {
            audit.recordLicenceRead(actor, "LicenceDocumentRead", id);
        }
        return Download.made(licence.title() + " " + licence.number() + ".pdf", "application/pdf", documents.pdf(id));
    }
}
