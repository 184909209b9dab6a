package org.binglian.api.attachments;

import jakarta.validation.Valid;
import java.util.function.Consumer;
import org.binglian.api.http.ETags;
import org.binglian.api.http.IfMatch;
import org.binglian.api.http.Retries;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.Consent;
import org.binglian.catalogue.SimplificationView;
import org.binglian.catalogue.Simplifications;
import org.binglian.identity.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the reform office does with an attachment that was submitted; every step answers with the table as it then is. */
@RestController
@RequestMapping("/api/v1/attachments/{attachment}/{department}")
class ReviewController {

    private final Simplifications simplifications;
    private final Retries retries;

    ReviewController(Simplifications simplifications, Retries retries) {
        this.simplifications = simplifications;
        this.retries = retries;
    }

    @PostMapping("/return")
    ResponseEntity<AttachmentResource> sendBack(
            @PathVariable int attachment,
            @PathVariable String department,
            @Valid @RequestBody Requests.ReturnRound asked,
            IfMatch ifMatch,
            Actor actor) {
        return step(
                attachment,
                department,
                actor,
                which -> simplifications.sendBack(which, department, asked.reason(), ifMatch::require, actor));
    }

    @PostMapping("/approval")
    ResponseEntity<AttachmentResource> approve(
            @PathVariable int attachment,
            @PathVariable String department,
            @Valid @RequestBody Requests.ApproveRound asked,
            IfMatch ifMatch,
            Actor actor) {
        return step(
                attachment,
                department,
                actor,
                which -> simplifications.approve(which, department, asked.comment(), ifMatch::require, actor));
    }

    @PostMapping("/consent")
    ResponseEntity<AttachmentResource> recordConsent(
            @PathVariable int attachment,
            @PathVariable String department,
            @Valid @RequestBody Requests.RecordConsent asked,
            IfMatch ifMatch,
            Actor actor) {
        Consent consent = new Consent(asked.number(), asked.consentedOn());
        return step(
                attachment,
                department,
                actor,
                which -> simplifications.recordConsent(which, department, consent, ifMatch::require, actor));
    }

    @PostMapping("/publication")
    ResponseEntity<AttachmentResource> publish(
            @PathVariable int attachment,
            @PathVariable String department,
            @Valid @RequestBody Requests.PublishRound asked,
            IfMatch ifMatch,
            Actor actor) {
        return step(
                attachment,
                department,
                actor,
                which -> simplifications.publish(which, department, asked.effectiveFrom(), ifMatch::require, actor));
    }

    private ResponseEntity<AttachmentResource> step(
            int number, String department, Actor actor, Consumer<Attachment> step) {
        Attachment attachment = Attachment.of(number);
        retries.inTransaction(() -> step.accept(attachment));
        SimplificationView view = simplifications.view(attachment, department, actor);
        return ResponseEntity.ok().eTag(ETags.of(view.revision())).body(AttachmentResource.of(view));
    }
}
