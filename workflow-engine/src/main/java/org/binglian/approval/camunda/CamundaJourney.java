package org.binglian.approval.camunda;

import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.binglian.approval.Journey;
import org.binglian.approval.Whereabouts;
import org.binglian.bpmn.ApprovalCaseProcess;
import org.binglian.bpmn.CommitmentCheckProcess;
import org.binglian.bpmn.JointApplicationProcess;
import org.binglian.bpmn.OriginalCheckProcess;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves the engine. Always inside the transaction of the domain's change, never in one of its own. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaJourney implements Journey {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final CommandExecutor steps;
    private final Diagrams diagrams;
    private final Clock clock;

    CamundaJourney(ProcessEngine engine, Diagrams diagrams, Clock clock) {
        this.runtime = engine.getRuntimeService();
        this.management = engine.getManagementService();
        this.steps = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.diagrams = diagrams;
        this.clock = clock;
    }

    @Override
    public void inOneStep(Runnable work) {
        try {
            steps.execute(context -> {
                work.run();
                return true;
            });
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The process was moved on by somebody else", e);
        }
    }

    @Override
    public void start(UUID applicationId) {
        String id = applicationId.toString();
        inOneStep(() -> runtime.startProcessInstanceByKey(
                JointApplicationProcess.KEY, id, Map.of(JointApplicationProcess.Variables.APPLICATION_ID, id)));
    }

    @Override
    public void startCheck(UUID applicationId, UUID caseId) {
        startForCase(CommitmentCheckProcess.KEY, applicationId, caseId);
    }

    @Override
    public void startOriginalCheck(UUID applicationId, UUID caseId) {
        startForCase(OriginalCheckProcess.KEY, applicationId, caseId);
    }

    private void startForCase(String model, UUID applicationId, UUID caseId) {
        String id = caseId.toString();
        inOneStep(() -> runtime.startProcessInstanceByKey(
                model,
                id,
                Map.of(
                        ApprovalCaseProcess.Variables.APPLICATION_ID,
                        applicationId.toString(),
                        ApprovalCaseProcess.Variables.CASE_ID,
                        id)));
    }

    @Override
    public void completeTask(UUID subject, String taskId, String outcome) {
        inOneStep(() -> {
            ExecutionEntity waiting = executions(subject)
                    .filter(execution -> execution.isActive() && taskId.equals(WorkOnDesk.taskId(execution)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The process does not wait for task " + taskId));
            runtime.signal(
                    waiting.getId(), Map.of(JointApplicationProcess.Variables.OUTCOME, ProcessBeans.flag(outcome)));
        });
    }

    private static Stream<ExecutionEntity> executions(UUID applicationId) {
        return ApplicationTree.current().ofApplication(applicationId.toString()).stream();
    }

    @Override
    public void correctionsSubmitted(UUID applicationId) {
        tell(JointApplicationProcess.Messages.CORRECTIONS_SUBMITTED, applicationId);
    }

    @Override
    public void withdrawn(UUID applicationId) {
        tell(JointApplicationProcess.Messages.APPLICATION_WITHDRAWN, applicationId);
    }

    @Override
    public void replyReceived(UUID applicationId) {
        tell(JointApplicationProcess.Messages.REPLY_RECEIVED, applicationId);
    }

    /** The process must be waiting for the message: if it is not, the domain and the engine disagree and the step fails as a whole. */
    private void tell(String message, UUID applicationId) {
        inOneStep(() -> {
            if (!told(message, applicationId, applicationId)) {
                throw new IllegalStateException("The process of " + applicationId + " does not wait for " + message);
            }
        });
    }

    @Override
    public void prerequisitesDecided(UUID applicationId, Collection<UUID> cases) {
        inOneStep(() -> cases.forEach(
                waiting -> told(ApprovalCaseProcess.Messages.PREREQUISITES_DECIDED, applicationId, waiting)));
    }

    private boolean told(String message, UUID applicationId, UUID subject) {
        Optional<ExecutionEntity> waiting = executions(applicationId)
                .filter(execution -> subject.toString().equals(execution.getProcessBusinessKey()))
                .filter(execution -> execution.getEventSubscriptions().stream()
                        .anyMatch(subscription -> message.equals(subscription.getEventName())))
                .findFirst();
        waiting.ifPresent(execution -> runtime.messageEventReceived(message, execution.getId()));
        return waiting.isPresent();
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void catchUp(UUID applicationId) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(applicationId.toString()).list().stream()
                .flatMap(instance -> due(instance).stream())
                .forEach(job -> management.executeJob(job.getId()));
    }

    private List<Job> due(ProcessInstance instance) {
        return management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .duedateLowerThan(Date.from(clock.instant()))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Whereabouts whereabouts(UUID id) {
        return diagrams.of(id);
    }
}
