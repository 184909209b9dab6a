package org.binglian.cases;

import org.binglian.worktime.ReplayableClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes a log line for everything that happens, with application and case number as fields to search by; no personal data. */
@Component
class EventLog {

    private static final Logger LOG = LoggerFactory.getLogger(EventLog.class);

    private final Registry registry;
    private final ReplayableClock clock;

    EventLog(Registry registry, ReplayableClock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** What is lived through once more is no news. */
    @EventListener
    void log(ApplicationEvent event) {
        String application = registry.found(event.applicationId()).number();
        String approvalCase =
                event instanceof CaseEvent caseEvent ? caseEvent.snapshot().caseNumber() : "";
        try (MDC.MDCCloseable ignoredA = MDC.putCloseable("applicationNumber", application);
                MDC.MDCCloseable ignoredC = MDC.putCloseable("caseNumber", approvalCase)) {
            LOG.atLevel(clock.replaying() ? Level.DEBUG : Level.INFO)
                    .log("{} by {}", event.name(), event.by().username());
        }
    }
}
