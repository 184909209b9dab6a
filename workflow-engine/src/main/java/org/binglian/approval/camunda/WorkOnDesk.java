package org.binglian.approval.camunda;

import java.util.UUID;
import org.binglian.approval.Desk;
import org.binglian.bpmn.ApprovalCaseProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.behavior.TaskActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * What a user task of a model does: it lays the work on the officers' desk and waits until it is told how it ended. The engine keeps no task
 * of its own, which would say what the inbox says.
 */
class WorkOnDesk extends TaskActivityBehavior {

    private final ObjectProvider<Desk> desk;

    WorkOnDesk(ObjectProvider<Desk> desk) {
        this.desk = desk;
    }

    @Override
    protected void performExecution(ActivityExecution execution) {
        String caseId = variable(execution, ApprovalCaseProcess.Variables.CASE_ID);
        desk.getObject()
                .lay(
                        taskId(execution),
                        execution.getCurrentActivityId(),
                        ProcessBeans.application(execution),
                        caseId == null ? null : UUID.fromString(caseId),
                        variable(execution, ApprovalCaseProcess.Variables.DIVISION));
    }

    @Override
    public void signal(ActivityExecution execution, @Nullable String name, @Nullable Object data) {
        leave(execution);
    }

    /** Called however the step ends; work that was done stays on record as it is. */
    void ended(DelegateExecution execution) {
        desk.getObject().take(taskId(execution));
    }

    /** Tells one visit of a user task from all others. */
    static String taskId(DelegateExecution execution) {
        String visit = execution.getActivityInstanceId();
        return visit.substring(visit.indexOf(':') + 1);
    }

    private static @Nullable String variable(DelegateExecution execution, String name) {
        return (String) execution.getVariable(name);
    }
}
