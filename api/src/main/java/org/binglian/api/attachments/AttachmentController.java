package org.binglian.api.attachments;

import jakarta.validation.Valid;
import org.binglian.api.http.ETags;
import org.binglian.api.http.IfMatch;
import org.binglian.api.http.Listing;
import org.binglian.api.http.Retries;
import org.binglian.api.security.Visitor;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.SimplificationView;
import org.binglian.catalogue.Simplifications;
import org.binglian.identity.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The tables and what their departments do with them; every change answers with the table as it then is. */
@RestController
@RequestMapping("/api/v1/attachments")
class AttachmentController {

    private final Simplifications simplifications;
    private final Retries retries;

    AttachmentController(Simplifications simplifications, Retries retries) {
        this.simplifications = simplifications;
        this.retries = retries;
    }

    /** How the attachments stand: all for the reform office, the own ones for a department's administrator. */
    @GetMapping
    Listing<SummaryResource> list(Actor actor) {
        return Listing.of(
                simplifications.list(actor).stream().map(SummaryResource::of).toList());
    }

    /** The present round for the department and the reform office; the last published one for everybody else. */
    @GetMapping("/{attachment}/{department}")
    ResponseEntity<AttachmentResource> read(
            @PathVariable int attachment, @PathVariable String department, Visitor visitor) {
        SimplificationView view = simplifications.view(Attachment.of(attachment), department, visitor.actor());
        return ResponseEntity.ok().eTag(ETags.of(view.revision())).body(AttachmentResource.of(view));
    }

    @PatchMapping(path = "/{attachment}/{department}", consumes = "application/merge-patch+json")
    ResponseEntity<AttachmentResource> nameContact(
            @PathVariable int attachment,
            @PathVariable String department,
            @Valid @RequestBody Requests.NameContact asked,
            IfMatch ifMatch,
            Actor actor) {
        asked.refuseOthers();
        retries.inTransaction(() -> simplifications.nameContact(
                Attachment.of(attachment), department, asked.contact(), asked.phone(), ifMatch::require, actor));
        return read(attachment, department, new Visitor(actor));
    }

    @PostMapping("/{attachment}/{department}/rounds")
    ResponseEntity<AttachmentResource> open(
            @PathVariable int attachment, @PathVariable String department, IfMatch ifMatch, Actor actor) {
        retries.inTransaction(
                () -> simplifications.open(Attachment.of(attachment), department, ifMatch::require, actor));
        return read(attachment, department, new Visitor(actor));
    }

    @PostMapping("/{attachment}/{department}/items")
    ResponseEntity<AttachmentResource> addItem(
            @PathVariable int attachment,
            @PathVariable String department,
            @Valid @RequestBody Requests.AddItem asked,
            IfMatch ifMatch,
            Actor actor) {
        retries.inTransaction(() -> simplifications.addItem(
                Attachment.of(attachment), department, asked.code(), asked.name(), ifMatch::require, actor));
        return read(attachment, department, new Visitor(actor));
    }

    @PostMapping("/{attachment}/{department}/submission")
    ResponseEntity<AttachmentResource> submit(
            @PathVariable int attachment, @PathVariable String department, IfMatch ifMatch, Actor actor) {
        retries.inTransaction(
                () -> simplifications.submit(Attachment.of(attachment), department, ifMatch::require, actor));
        return read(attachment, department, new Visitor(actor));
    }
}
