package org.binglian.approval.camunda;

import java.util.UUID;
import org.binglian.approval.Desk;
import org.binglian.bpmn.ApprovalCaseProcess;
import org.binglian.bpmn.JointApplicationProcess;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts every user task of every model into the officers' inbox and takes it out again, without a word about it in the models. */
@Component
class InboxListeners extends AbstractBpmnParseListener {

    private final ObjectProvider<Desk> desk;

    InboxListeners(ObjectProvider<Desk> desk) {
        this.desk = desk;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addTaskListener(TaskListener.EVENTNAME_CREATE, this::created);
        definition.addTaskListener(TaskListener.EVENTNAME_DELETE, this::deleted);
    }

    private void created(DelegateTask task) {
        String caseId = variable(task, ApprovalCaseProcess.Variables.CASE_ID);
        desk.getObject()
                .lay(
                        task.getId(),
                        task.getTaskDefinitionKey(),
                        UUID.fromString((String) task.getVariable(JointApplicationProcess.Variables.APPLICATION_ID)),
                        caseId == null ? null : UUID.fromString(caseId),
                        variable(task, ApprovalCaseProcess.Variables.DIVISION));
    }

    private void deleted(DelegateTask task) {
        desk.getObject().take(task.getId());
    }

    private static @Nullable String variable(DelegateTask task, String name) {
        return (String) task.getVariable(name);
    }
}
