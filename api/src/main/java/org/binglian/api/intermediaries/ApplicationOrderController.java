package org.binglian.api.intermediaries;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.binglian.api.http.ETags;
import org.binglian.api.http.IdempotencyKey;
import org.binglian.api.http.IdempotentRequests;
import org.binglian.api.http.Listing;
import org.binglian.cases.Commission;
import org.binglian.cases.Commissions;
import org.binglian.identity.Actor;
import org.binglian.intermediaries.IntermediaryOrders;
import org.binglian.intermediaries.OrderInfo;
import org.binglian.materials.MaterialResult;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an application needs of intermediaries and has ordered from them; officers read it of what they handle. */
@RestController
@RequestMapping("/api/v1/applications/{id}")
class ApplicationOrderController {

    private final IntermediaryOrders orders;
    private final Commissions commissions;
    private final IdempotentRequests requests;

    ApplicationOrderController(IntermediaryOrders orders, Commissions commissions, IdempotentRequests requests) {
        this.orders = orders;
        this.commissions = commissions;
        this.requests = requests;
    }

    /** @param intermediary code in the directory */
    record PlaceOrder(
            @NotBlank String requirement, @NotBlank String intermediary) {}

    /**
     * @param service name in the guide of the item
     * @param usualDays working days that the guide states
     * @param wanted the material is not there yet
     */
    record ServiceNeed(
            String requirement,
            String materialType,
            String material,
            String service,
            String itemName,
            int usualDays,
            String basis,
            boolean wanted) {

        static ServiceNeed of(Commission commission) {
            return new ServiceNeed(
                    commission.line().requirement(),
                    commission.line().materialType(),
                    commission.line().title(),
                    commission.service().name(),
                    commission.itemName(),
                    commission.service().days(),
                    commission.service().basis(),
                    commission.line().result() == MaterialResult.TO_UPLOAD);
        }
    }

    @GetMapping("/intermediary-services")
    Listing<ServiceNeed> services(@PathVariable UUID id, Actor actor) {
        List<Commission> all = commissions.of(id, actor);
        return Listing.of(all.stream().map(ServiceNeed::of).toList());
    }

    @GetMapping("/intermediary-orders")
    Listing<OrderInfo> list(@PathVariable UUID id, Actor actor) {
        return Listing.of(orders.of(id, actor));
    }

    @PostMapping("/intermediary-orders")
    ResponseEntity<OrderInfo> place(
            @PathVariable UUID id, @Valid @RequestBody PlaceOrder asked, IdempotencyKey key, Actor actor) {
        return requests.once(key, asked, () -> {
            OrderInfo order = orders.place(id, asked.requirement(), asked.intermediary(), actor);
            return ResponseEntity.created(URI.create("/api/v1/intermediary-orders/" + order.id()))
                    .eTag(ETags.of(order.version()))
                    .body(order);
        });
    }
}
