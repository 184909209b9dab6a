package org.binglian.api.attachments;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.binglian.api.http.Download;
import org.binglian.api.http.ETags;
import org.binglian.api.http.IfMatch;
import org.binglian.api.http.Retries;
import org.binglian.api.items.GuideDiffs;
import org.binglian.catalogue.DraftView;
import org.binglian.catalogue.GuideFile;
import org.binglian.catalogue.ItemDrafts;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialFiles;
import org.binglian.catalogue.Proposal;
import org.binglian.identity.Actor;
import org.springframework.context.MessageSource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The draft of one item: read, saved whatever rules it breaks, taken back, with its files. */
@RestController
@RequestMapping("/api/v1/items/{code}/draft")
class DraftController {

    private final ItemDrafts drafts;
    private final GuideDiffs diffs;
    private final MessageSource messages;
    private final Retries retries;

    DraftController(ItemDrafts drafts, GuideDiffs diffs, MessageSource messages, Retries retries) {
        this.drafts = drafts;
        this.diffs = diffs;
        this.messages = messages;
        this.retries = retries;
    }

    @GetMapping
    ResponseEntity<DraftResource> read(@PathVariable String code, Actor actor, Locale language) {
        DraftView view = drafts.draft(code, actor);
        return ResponseEntity.ok().eTag(ETags.of(view.revision())).body(resource(view, language));
    }

    @PutMapping
    ResponseEntity<DraftResource> save(
            @PathVariable String code,
            @Valid @RequestBody Requests.SaveDraft asked,
            IfMatch ifMatch,
            Actor actor,
            Locale language) {
        Proposal proposal = new Proposal(asked.guide(), asked.notes(), asked.remarks(), asked.reason());
        retries.inTransaction(() -> drafts.save(code, proposal, ifMatch::require, actor));
        return read(code, actor, language);
    }

    /** Back to the published version; an item that does not exist yet leaves the attachment. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(@PathVariable String code, IfMatch ifMatch, Actor actor) {
        retries.inTransaction(() -> drafts.reset(code, ifMatch::require, actor));
    }

    /** A template or a sample, to be named by a material of the draft. */
    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    GuideFile attach(@PathVariable String code, @RequestParam MultipartFile file, Actor actor) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return retries.inTransaction(() -> {
            try (InputStream content = file.getInputStream()) {
                return drafts.attach(code, content, name, actor);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @GetMapping("/files/{id}")
    ResponseEntity<InputStreamResource> file(@PathVariable String code, @PathVariable UUID id, Actor actor) {
        MaterialFiles.Content content = drafts.file(code, id, actor);
        return Download.of(content.file().fileName(), content.file().mediaType(), content.bytes());
    }

    private DraftResource resource(DraftView view, Locale language) {
        ItemGuide baseline = view.baseline();
        return new DraftResource(
                view.item(),
                view.attachment().number(),
                view.department(),
                view.state(),
                view.editable(),
                baseline,
                view.proposal(),
                view.row(),
                baseline == null
                        ? List.of()
                        : diffs.changes(baseline, view.proposal().guide()),
                view.faults().stream()
                        .map(fault -> new DraftResource.BrokenRule(
                                fault.pointer(),
                                fault.code(),
                                messages.getMessage(fault.code(), fault.args(), fault.code(), language)))
                        .toList(),
                view.comments(),
                view.editedBy(),
                view.editedAt());
    }
}
