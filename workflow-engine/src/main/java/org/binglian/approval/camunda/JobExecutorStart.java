package org.binglian.approval.camunda;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Timers run only between the moment the application is ready and the moment it begins to shut down. */
@Component
class JobExecutorStart {

    private final JobExecutor jobExecutor;

    JobExecutorStart(JobExecutor jobExecutor) {
        this.jobExecutor = jobExecutor;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        jobExecutor.start();
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        jobExecutor.shutdown();
    }
}
