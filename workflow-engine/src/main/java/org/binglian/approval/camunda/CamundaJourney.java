package org.binglian.approval.camunda;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.binglian.approval.Journey;
import org.binglian.approval.Whereabouts;
import org.binglian.bpmn.ApprovalCaseProcess;
import org.binglian.bpmn.JointApplicationProcess;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
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
    private final TaskService tasks;
    private final ManagementService management;
    private final Diagrams diagrams;
    private final Clock clock;

    CamundaJourney(
            RuntimeService runtime, TaskService tasks, ManagementService management, Diagrams diagrams, Clock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.diagrams = diagrams;
        this.clock = clock;
    }

    @Override
    public void start(UUID applicationId) {
        String id = applicationId.toString();
        inEngine(() -> runtime.startProcessInstanceByKey(
                JointApplicationProcess.KEY, id, Map.of(JointApplicationProcess.Variables.APPLICATION_ID, id)));
    }

    @Override
    public void completeTask(String taskId, String outcome) {
        inEngine(() -> {
            tasks.complete(taskId, Map.of(JointApplicationProcess.Variables.OUTCOME, outcome));
            return taskId;
        });
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
        inEngine(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(applicationId.toString())
                .correlateWithResult());
    }

    @Override
    public void prerequisitesDecided(UUID caseId) {
        inEngine(() -> runtime.createMessageCorrelation(ApprovalCaseProcess.Messages.PREREQUISITES_DECIDED)
                .processInstanceBusinessKey(caseId.toString())
                .correlateAllWithResult());
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
    public Whereabouts whereabouts(UUID applicationId) {
        return diagrams.of(applicationId);
    }

    private static <T> T inEngine(Supplier<T> step) {
        try {
            return step.get();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The process was moved on by somebody else", e);
        }
    }
}
