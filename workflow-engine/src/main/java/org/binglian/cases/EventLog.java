package org.binglian.cases;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes a log line for everything that happens, with application and case number as fields to search by; no personal data. */
@Component
class EventLog {

    private static final Logger LOG = LoggerFactory.getLogger(EventLog.class);

    private final Registry registry;

    EventLog(Registry registry) {
        this.registry = registry;
    }

    @EventListener
    void log(ApplicationEvent event) {
        String application = registry.found(event.applicationId()).number();
        String approvalCase =
                event instanceof CaseEvent caseEvent ? caseEvent.snapshot().caseNumber() : "";
        try (MDC.MDCCloseable ignoredA = MDC.putCloseable("applicationNumber", application);
                MDC.MDCCloseable ignoredC = MDC.putCloseable("caseNumber", approvalCase)) {
            LOG.info("{} by {}", event.name(), event.by().username());
        }
    }
}
