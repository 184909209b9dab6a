package org.binglian.api.applications;

import java.util.UUID;
import org.binglian.api.http.Download;
import org.binglian.cases.Dossier;
import org.binglian.identity.Actor;
import org.binglian.materials.DocumentContent;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Files that applicants handed in. */
@RestController
class DocumentController {

    private final Dossier dossier;
    private final ReadingRecord readings;

    DocumentController(Dossier dossier, ReadingRecord readings) {
        this.dossier = dossier;
        this.readings = readings;
    }

    @GetMapping("/api/v1/applications/{id}/documents/{document}")
    ResponseEntity<InputStreamResource> read(@PathVariable UUID id, @PathVariable UUID document, Actor actor) {
        DocumentContent content = dossier.document(id, document, actor);
        readings.add(actor, "DocumentRead", id);
        return Download.of(content.info().fileName(), content.info().mediaType(), content.bytes());
    }
}
