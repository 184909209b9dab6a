package org.binglian.api.intermediaries;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.binglian.api.http.ETags;
import org.binglian.api.http.IfMatch;
import org.binglian.api.http.Listing;
import org.binglian.api.http.Paging;
import org.binglian.api.http.Retries;
import org.binglian.documents.FileStore;
import org.binglian.documents.StoredFile;
import org.binglian.identity.Actor;
import org.binglian.identity.Role;
import org.binglian.intermediaries.IntermediaryOrders;
import org.binglian.intermediaries.OrderInfo;
import org.binglian.intermediaries.OrderState;
import org.binglian.supervision.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Orders one by one: the desk of the intermediary that got them, and their cancellation by the applicant who gave them. */
@RestController
@RequestMapping("/api/v1/intermediary-orders")
class IntermediaryOrderController {

    private final IntermediaryOrders orders;
    private final FileStore files;
    private final Audit audit;
    private final Retries retries;

    IntermediaryOrderController(IntermediaryOrders orders, FileStore files, Audit audit, Retries retries) {
        this.orders = orders;
        this.files = files;
        this.audit = audit;
        this.retries = retries;
    }

    record Decline(@NotBlank @Size(max = 1000) String reason) {}

    @GetMapping
    Listing<ReceivedOrder> received(
            @RequestParam(required = false) @Nullable OrderState state, Paging paging, Actor actor) {
        return Listing.of(
                orders.received(state, paging.after(), paging.limit(), actor).map(ReceivedOrder::of));
    }

    @GetMapping("/{id}")
    ResponseEntity<ReceivedOrder> read(@PathVariable UUID id, Actor actor) {
        OrderInfo order = orders.get(id, actor);
        if (actor.has(Role.INTERMEDIARY)) {
            audit.recordRead(actor, "IntermediaryOrderRead", order.applicationId());
        }
        return received(order);
    }

    @PostMapping("/{id}/confirmation")
    ResponseEntity<ReceivedOrder> confirm(@PathVariable UUID id, IfMatch ifMatch, Actor actor) {
        return received(() -> orders.confirm(id, ifMatch::require, actor));
    }

    @PostMapping("/{id}/decline")
    ResponseEntity<ReceivedOrder> decline(
            @PathVariable UUID id, @Valid @RequestBody Decline asked, IfMatch ifMatch, Actor actor) {
        return received(() -> orders.decline(id, asked.reason(), ifMatch::require, actor));
    }

    /** The file is inspected and kept outside of any transaction, so that a slow scanner or store locks no application. */
    @PostMapping(path = "/{id}/report", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ReceivedOrder> report(
            @PathVariable UUID id, @RequestParam MultipartFile file, IfMatch ifMatch, Actor actor) {
        orders.requireAwaited(id, actor);
        StoredFile report = stored(file);
        return received(() -> orders.report(id, report, ifMatch::require, actor));
    }

    private StoredFile stored(MultipartFile file) {
        try (InputStream in = file.getInputStream()) {
            return files.store(in, Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<OrderInfo> cancel(@PathVariable UUID id, IfMatch ifMatch, Actor actor) {
        OrderInfo order = retries.inTransaction(() -> orders.cancel(id, ifMatch::require, actor));
        return ResponseEntity.ok().eTag(ETags.of(order.version())).body(order);
    }

    private ResponseEntity<ReceivedOrder> received(Supplier<OrderInfo> step) {
        return received(retries.inTransaction(step));
    }

    private static ResponseEntity<ReceivedOrder> received(OrderInfo order) {
        return ResponseEntity.ok().eTag(ETags.of(order.version())).body(ReceivedOrder.of(order));
    }
}
