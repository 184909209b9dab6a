package org.binglian.approval.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.binglian.bpmn.ApprovalCaseProcess;
import org.binglian.bpmn.CommitmentCheckProcess;
import org.binglian.bpmn.ItemSimplificationProcess;
import org.binglian.bpmn.JointApplicationProcess;
import org.binglian.bpmn.OriginalCheckProcess;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine on the same data source and transaction manager as Hibernate, so that a step of the process and the change of the domain commit
 * together or not at all. Everything that this system does not use is off.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineProperties.class)
class EngineConfiguration {

    @Bean
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            ProcessBeans beans,
            InboxListeners inboxListeners,
            StepRecord steps,
            JobExecutor jobExecutor) {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setProcessEngineName("binglian");
        engine.setHostname("binglian");
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactionManager);
        engine.setDatabaseSchemaUpdate("true");
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        engine.setProcessEnginePlugins(new ArrayList<>(List.of(new FewStatements())));
        engine.setEnforceHistoryTimeToLive(true);
        engine.setDeploymentName("binglian");
        engine.setDeploymentResources(models());
        engine.setBeans(beans.byName());
        engine.setCustomPostBPMNParseListeners(
                new ArrayList<>(List.of(inboxListeners, steps))); // the engine adds its own
        engine.setJobExecutor(jobExecutor);
        engine.setJobExecutorActivate(false);
        engine.setJobExecutorAcquireByDueDate(true);
        // A statutory timer outlasts a night without a database: a try every two minutes for a day.
        engine.setFailedJobRetryTimeCycle("R720/PT2M");
        turnOffWhatIsNotUsed(engine);
        return engine;
    }

    private static void turnOffWhatIsNotUsed(SpringProcessEngineConfiguration engine) {
        engine.setAuthorizationEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setDmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setDbIdentityUsed(false);
        engine.setMetricsEnabled(false);
        engine.setEnableCmdExceptionLogging(false); // whoever asked for the step reports its failure
        engine.setTaskMetricsEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setScriptEngineResolver(null);
        engine.setJavaSerializationFormatEnabled(false);
    }

    private static Resource[] models() {
        return Stream.of(
                        JointApplicationProcess.MODEL,
                        ApprovalCaseProcess.MODEL,
                        ItemSimplificationProcess.MODEL,
                        CommitmentCheckProcess.MODEL,
                        OriginalCheckProcess.MODEL)
                .map(ClassPathResource::new)
                .toArray(Resource[]::new);
    }

    /** Started by {@link JobExecutorStart} when the application is ready, not before. */
    @Bean
    JobExecutor jobExecutor(EngineProperties properties) {
        DefaultJobExecutor executor = new DefaultJobExecutor();
        executor.setCorePoolSize(properties.threads());
        executor.setMaxPoolSize(properties.threads());
        executor.setQueueSize(properties.queue());
        executor.setMaxJobsPerAcquisition(properties.jobsPerAcquisition());
        executor.setWaitTimeInMillis((int) properties.pause().toMillis());
        executor.setMaxWait(properties.longestPause().toMillis());
        executor.setLockTimeInMillis((int) properties.lockTime().toMillis());
        return executor;
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }
}
