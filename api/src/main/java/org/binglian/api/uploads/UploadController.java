package org.binglian.api.uploads;

import jakarta.validation.Valid;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.binglian.api.http.IdempotencyKey;
import org.binglian.api.http.IdempotentRequests;
import org.binglian.cases.Dossier;
import org.binglian.cases.Evidence;
import org.binglian.documents.FileStore;
import org.binglian.documents.UploadInfo;
import org.binglian.documents.Uploads;
import org.binglian.identity.Actor;
import org.binglian.identity.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Files in pieces, for connections that break: tus 1.0.0 without its own way of creating uploads. */
@RestController
class UploadController {

    private static final String PATH = "/api/v1/uploads/{id}";

    private final Uploads uploads;
    private final Evidence evidence;
    private final Dossier dossier;
    private final FileIntake intake;
    private final IdempotentRequests requests;

    UploadController(
            Uploads uploads, Evidence evidence, Dossier dossier, FileIntake intake, IdempotentRequests requests) {
        this.uploads = uploads;
        this.evidence = evidence;
        this.dossier = dossier;
        this.intake = intake;
        this.requests = requests;
    }

    @PostMapping("/api/v1/applications/{application}/materials/{requirement}/uploads")
    ResponseEntity<UploadResource> begin(
            @PathVariable UUID application,
            @PathVariable String requirement,
            @Valid @RequestBody BeginUpload asked,
            IdempotencyKey key,
            Actor actor) {
        return requests.once(key, asked, () -> {
            evidence.requireOpen(application, actor);
            requireNeeded(application, requirement, actor);
            UploadInfo upload = uploads.begin(asked.asked(application, requirement), actor);
            return ResponseEntity.created(URI.create("/api/v1/uploads/" + upload.id()))
                    .headers(headers -> headers.putAll(Tus.headers(upload)))
                    .body(UploadResource.of(upload));
        });
    }

    private void requireNeeded(UUID application, String requirement, Actor actor) {
        if (dossier.materials(application, actor).stream()
                .noneMatch(line -> line.requirement().equals(requirement))) {
            throw new NotFound("material", requirement);
        }
    }

    @RequestMapping(path = PATH, method = RequestMethod.HEAD)
    ResponseEntity<Void> offset(
            @PathVariable UUID id, @RequestHeader(Tus.VERSION_HEADER) @Nullable String version, Actor actor) {
        Tus.requireVersion(version);
        return ResponseEntity.ok().headers(Tus.headers(uploads.get(id, actor))).build();
    }

    /** The last piece hands the file in; an empty one at the end tries that again. */
    @PatchMapping(path = PATH, consumes = Tus.PIECE)
    ResponseEntity<Void> append(
            @PathVariable UUID id,
            @RequestHeader(Tus.OFFSET_HEADER) long offset,
            @RequestHeader(Tus.VERSION_HEADER) @Nullable String version,
            InputStream piece,
            Actor actor) {
        Tus.requireVersion(version);
        UploadInfo upload = uploads.append(id, offset, piece, actor);
        if (upload.complete() && !upload.handedIn()) {
            intake.take(upload, actor);
        }
        return ResponseEntity.noContent().headers(Tus.headers(upload)).build();
    }

    @DeleteMapping(PATH)
    ResponseEntity<Void> discard(
            @PathVariable UUID id, @RequestHeader(Tus.VERSION_HEADER) @Nullable String version, Actor actor) {
        Tus.requireVersion(version);
        uploads.discard(id, actor);
        return ResponseEntity.noContent()
                .header(Tus.VERSION_HEADER, Tus.VERSION)
                .build();
    }

    /** What a client of tus may ask for beforehand. */
    @RequestMapping(path = PATH, method = RequestMethod.OPTIONS)
    ResponseEntity<Void> options(@PathVariable UUID id) {
        return ResponseEntity.noContent()
                .header(Tus.VERSION_HEADER, Tus.VERSION)
                .header("Tus-Version", Tus.VERSION)
                .header("Tus-Extension", "expiration,termination")
                .header("Tus-Max-Size", Long.toString(FileStore.MAX_SIZE))
                .build();
    }
}
