package org.binglian.api.intermediaries;

import java.time.LocalDate;
import java.util.UUID;
import org.binglian.intermediaries.OrderInfo;
import org.binglian.intermediaries.OrderState;
import org.jspecify.annotations.Nullable;

/**
 * An order as the intermediary sees it: of the application only who asks, how to reach them, and what the work is about.
 *
 * @param version for If-Match
 * @param actualDays working days since the confirmation
 */
record ReceivedOrder(
        UUID id,
        int version,
        String material,
        String service,
        String itemName,
        String project,
        String applicantName,
        String contactPhone,
        OrderState state,
        int promisedDays,
        LocalDate orderedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate promisedOn,
        boolean provisional,
        @Nullable LocalDate endedOn,
        @Nullable Integer actualDays,
        boolean overdue,
        @Nullable String reason) {

    static ReceivedOrder of(OrderInfo order) {
        return new ReceivedOrder(
                order.id(),
                order.version(),
                order.material(),
                order.service(),
                order.itemName(),
                order.project(),
                order.applicantName(),
                order.contactPhone(),
                order.state(),
                order.promisedDays(),
                order.orderedOn(),
                order.confirmedOn(),
                order.promisedOn(),
                order.provisional(),
                order.endedOn(),
                order.actualDays(),
                order.overdue(),
                order.reason());
    }
}
