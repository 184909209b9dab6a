package org.binglian.api.tasks;

import jakarta.validation.Valid;
import org.binglian.api.http.Retries;
import org.binglian.approval.Rehearsal;
import org.binglian.documents.Instruments;
import org.binglian.identity.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The instrument that finishing a task would issue, marked as a draft. Nothing is changed. */
@RestController
class PreviewController {

    private final Rehearsal rehearsal;
    private final Instruments instruments;
    private final Retries retries;

    PreviewController(Rehearsal rehearsal, Instruments instruments, Retries retries) {
        this.rehearsal = rehearsal;
        this.instruments = instruments;
        this.retries = retries;
    }

    /** Takes what the completion takes, with the same faults; 204 when that issues no instrument. */
    @PostMapping(path = "/api/v1/tasks/{id}/preview", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> preview(@PathVariable String id, @Valid @RequestBody CompleteTask asked, Actor actor) {
        return retries.withoutTrace(() -> rehearsal.of(id, asked.completion(), actor))
                .map(instruments::preview) // outside of the transaction, which holds numbers and rows
                .map(pdf -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                        .cacheControl(CacheControl.noStore())
                        .body(pdf))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
