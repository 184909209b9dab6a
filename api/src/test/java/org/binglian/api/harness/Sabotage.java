package org.binglian.api.harness;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.binglian.cases.ApplicationEvent;
import org.binglian.catalogue.SimplificationEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Breaks a business step in its middle, after everybody else has heard of the event, to see that nothing of it stays. */
public final class Sabotage {

    private final AtomicReference<Class<?>> target = new AtomicReference<>();

    /** The next event of this type fails, once. */
    public void breakNext(Class<?> event) {
        target.set(event);
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    public void listen(ApplicationEvent event) {
        breakAt(event);
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    public void listen(SimplificationEvent event) {
        breakAt(event);
    }

    private void breakAt(Object event) {
        Optional.ofNullable(target.get())
                .filter(type -> type.isInstance(event) && target.compareAndSet(type, null))
                .ifPresent(type -> {
                    throw new IllegalStateException("Sabotage at " + type.getSimpleName());
                });
    }
}
