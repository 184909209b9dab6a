package org.binglian.api.applications;

import java.util.UUID;
import org.binglian.api.http.Download;
import org.binglian.cases.LicenceCopies;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Copies of the licences that an application rests on, for those who handle it. */
@RestController
@Clause("2.1.1d")
class LicenceCopyController {

    private final LicenceCopies copies;
    private final ReadingRecord readings;

    LicenceCopyController(LicenceCopies copies, ReadingRecord readings) {
        this.copies = copies;
        this.readings = readings;
    }

    @GetMapping("/api/v1/applications/{id}/licences/{licence}.pdf")
    ResponseEntity<byte[]> read(@PathVariable UUID id, @PathVariable UUID licence, Actor actor) {
        LicenceCopies.Copy copy = copies.of(id, licence, actor);
        readings.add(actor, "LicenceRead", id);
        return Download.made(copy.fileName(), MediaType.APPLICATION_PDF_VALUE, copy.pdf());
    }
}
