package org.binglian.approval.camunda;

import java.util.UUID;
import org.binglian.bpmn.ApprovalCaseProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Keeps, instead of the engine's own history, what the diagrams show: the steps that every process takes. */
@Component
class StepRecord extends AbstractBpmnParseListener {

    private final ProcessSteps steps;

    StepRecord(ProcessSteps steps) {
        this.steps = steps;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        listenToAllIn(process);
    }

    private void listenToAllIn(ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::entered);
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::left);
            listenToAllIn(activity);
        }
    }

    private void entered(DelegateExecution execution) {
        StepsTaken.ofThisTransaction(steps).entered(execution.getActivityInstanceId(), step(execution));
    }

    private void left(DelegateExecution execution) {
        StepsTaken.ofThisTransaction(steps)
                .left(execution.getActivityInstanceId(), step(execution), execution.isCanceled());
    }

    private static ProcessStep step(DelegateExecution execution) {
        UUID subject = UUID.fromString(execution.getProcessBusinessKey());
        boolean inside = execution.hasVariable(ApprovalCaseProcess.Variables.CASE_ID);
        return new ProcessStep(
                inside ? ProcessBeans.application(execution) : subject,
                inside ? subject : null,
                execution.getProcessDefinitionId(),
                execution.getCurrentActivityId(),
                ProcessStep.Kind.ENTERED);
    }
}
