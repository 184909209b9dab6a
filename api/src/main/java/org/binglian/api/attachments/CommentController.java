package org.binglian.api.attachments;

import jakarta.validation.Valid;
import java.util.UUID;
import org.binglian.api.http.IdempotencyKey;
import org.binglian.api.http.IdempotentRequests;
import org.binglian.api.http.Listing;
import org.binglian.api.http.Retries;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.DraftComment;
import org.binglian.catalogue.DraftComments;
import org.binglian.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the reform office remarks on items and lines, and what the department answers. */
@RestController
@RequestMapping("/api/v1/attachments/{attachment}/{department}/comments")
class CommentController {

    private final DraftComments comments;
    private final IdempotentRequests requests;
    private final Retries retries;

    CommentController(DraftComments comments, IdempotentRequests requests, Retries retries) {
        this.comments = comments;
        this.requests = requests;
        this.retries = retries;
    }

    /** @param item only those on this item */
    @GetMapping
    Listing<DraftComment> list(
            @PathVariable int attachment,
            @PathVariable String department,
            @RequestParam @Nullable String item,
            Actor actor) {
        return Listing.of(comments.comments(Attachment.of(attachment), department, item, actor));
    }

    @PostMapping
    ResponseEntity<DraftComment> write(
            @PathVariable int attachment,
            @PathVariable String department,
            @Valid @RequestBody Requests.WriteComment asked,
            IdempotencyKey key,
            Actor actor) {
        return requests.once(
                key,
                asked,
                () -> ResponseEntity.status(HttpStatus.CREATED)
                        .body(comments.comment(
                                Attachment.of(attachment),
                                department,
                                asked.item(),
                                asked.line(),
                                asked.text(),
                                actor)));
    }

    @PutMapping("/{id}")
    DraftComment answer(
            @PathVariable int attachment,
            @PathVariable String department,
            @PathVariable UUID id,
            @Valid @RequestBody Requests.AnswerComment asked,
            Actor actor) {
        return retries.inTransaction(
                () -> comments.answer(Attachment.of(attachment), department, id, asked.answer(), actor));
    }
}
