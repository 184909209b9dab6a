package org.binglian.api.http;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.LongStream;
import org.binglian.api.problems.RequestProblem;
import org.binglian.identity.Actor;
import org.binglian.identity.NewId;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A resource that does nothing but use what {@code org.binglian.api.http} offers. */
@Hidden
@RestController
@RequestMapping("/api/v1/test-orders")
class OrderController {

    private final IdempotentRequests idempotentRequests;
    private final JdbcClient jdbc;

    OrderController(IdempotentRequests idempotentRequests, JdbcClient jdbc) {
        this.idempotentRequests = idempotentRequests;
        this.jdbc = jdbc;
        jdbc.sql("create table if not exists test_order (id uuid primary key, name varchar(100), owner varchar(100))")
                .update();
    }

    record NewOrder(String name, boolean fail) {}

    record Order(UUID id, String name, Instant at) {}

    @PostMapping
    ResponseEntity<Order> order(Actor actor, IdempotencyKey key, @RequestBody NewOrder order) {
        return idempotentRequests.once(key, order, () -> {
            UUID id = NewId.uuid();
            jdbc.sql("insert into test_order (id, name, owner) values (?, ?, ?)")
                    .params(id, order.name(), actor.username())
                    .update();
            if (order.fail()) {
                throw new RequestProblem(HttpStatus.CONFLICT, "concurrent-change");
            }
            return ResponseEntity.created(URI.create("/api/v1/test-orders/" + id))
                    .eTag(ETags.of(1))
                    .body(new Order(id, order.name(), Instant.parse("2016-09-28T01:00:00Z")));
        });
    }

    @PutMapping("/version-3")
    ResponseEntity<Void> change(IfMatch ifMatch) {
        ifMatch.require(3);
        return ResponseEntity.noContent().eTag(ETags.of(4)).build();
    }

    @GetMapping
    Listing<Long> numbers(Paging paging) {
        long first = paging.after() == null ? 1 : paging.after().number(0) + 1;
        return Listing.of(Page.of(
                LongStream.rangeClosed(first, 5)
                        .limit(paging.limit() + 1L)
                        .boxed()
                        .toList(),
                paging.limit(),
                Position::of));
    }
}
