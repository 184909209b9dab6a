package org.binglian.intermediaries.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.binglian.cases.IntermediarySpan;
import org.binglian.cases.IntermediaryWork;
import org.binglian.intermediaries.OrderState;
import org.binglian.worktime.WorkCalendar;
import org.springframework.stereotype.Component;

/** Tells the cases what intermediaries do for an application. */
@Component
class StatedWork implements IntermediaryWork {

    private static final Set<OrderState> STANDING =
            EnumSet.of(OrderState.ORDERED, OrderState.CONFIRMED, OrderState.REPORTED);

    private final PlacedOrders orders;
    private final WorkCalendar calendar;
    private final Clock clock;

    StatedWork(PlacedOrders orders, WorkCalendar calendar, Clock clock) {
        this.orders = orders;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public List<IntermediarySpan> of(UUID applicationId) {
        LocalDate today = LocalDate.now(clock);
        return orders.findByApplicationIdAndStateInOrderById(applicationId, STANDING).stream()
                .map(order -> order.span(today, calendar))
                .toList();
    }
}
