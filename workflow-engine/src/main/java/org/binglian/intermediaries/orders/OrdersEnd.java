package org.binglian.intermediaries.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import org.binglian.cases.ApplicationEvent;
import org.binglian.cases.ApplicationNotAccepted;
import org.binglian.cases.ApplicationWithdrawn;
import org.binglian.intermediaries.IntermediaryOrderCancelled;
import org.binglian.intermediaries.OrderState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody goes on working for an application that has ended without a decision. */
@Component
class OrdersEnd {

    private final PlacedOrders orders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrdersEnd(PlacedOrders orders, ApplicationEventPublisher events, Clock clock) {
        this.orders = orders;
        this.events = events;
        this.clock = clock;
    }

    @EventListener({ApplicationWithdrawn.class, ApplicationNotAccepted.class})
    void cancel(ApplicationEvent end) {
        for (IntermediaryOrder order : orders.findByApplicationIdAndStateInOrderById(
                end.applicationId(), EnumSet.of(OrderState.ORDERED, OrderState.CONFIRMED))) {
            order.cancel(LocalDate.now(clock));
            events.publishEvent(new IntermediaryOrderCancelled(
                    end.applicationId(), order.material(), order.intermediaryName(), end.by(), end.at()));
        }
    }
}
