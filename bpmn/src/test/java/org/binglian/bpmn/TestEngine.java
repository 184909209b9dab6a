package org.binglian.bpmn;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;

/** A plain engine in memory; timers fire only when a test says so. */
final class TestEngine {

    private TestEngine() {}

    static ProcessEngineConfiguration recordingCoverage(PlayedDomain domain) {
        return configured(new ProcessCoverageInMemProcessEngineConfiguration(), domain);
    }

    static ProcessEngine plain(PlayedDomain domain) {
        return configured(new StandaloneInMemProcessEngineConfiguration(), domain)
                .buildProcessEngine();
    }

    /** Id of the timer event that a job waits for; the job's own execution may be the one of the host activity. */
    static String timerOf(ProcessEngine engine, Job job) {
        return engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private static ProcessEngineConfiguration configured(ProcessEngineConfigurationImpl engine, PlayedDomain domain) {
        engine.setProcessEngineName("paths-" + System.identityHashCode(domain));
        engine.setJdbcUrl("jdbc:h2:mem:paths-" + System.identityHashCode(domain));
        engine.setBeans(domain.beans());
        engine.setJobExecutorActivate(false);
        return engine;
    }
}
