package org.binglian.api.applications;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.binglian.cases.Dossier;
import org.binglian.identity.Actor;
import org.binglian.materials.DocumentContent;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Files that applicants handed in. Only what a browser shows without running anything is shown in it; the rest is downloaded. */
@RestController
class DocumentController {

    private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png");

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
        String type = content.info().mediaType();
        ContentDisposition disposition = (SHOWN.contains(type)
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(content.info().fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(content.bytes()));
    }
}
