package org.binglian.approval.camunda;

import org.binglian.approval.Desk;
import org.binglian.bpmn.ItemSimplificationProcess;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.ReceiveTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts every user task about applications into the officers' inbox and takes it out again, without a word about it in the models. Steps of
 * simplifications are no casework: they wait for the department and the reform office, who see them with the simplification itself.
 */
@Component
class InboxListeners extends AbstractBpmnParseListener {

    private final ObjectProvider<Desk> desk;

    InboxListeners(ObjectProvider<Desk> desk) {
        this.desk = desk;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (((ProcessDefinitionEntity) activity.getProcessDefinition())
                .getKey()
                .equals(ItemSimplificationProcess.KEY)) {
            activity.setActivityBehavior(new ReceiveTaskActivityBehavior());
            return;
        }
        WorkOnDesk work = new WorkOnDesk(desk);
        activity.setActivityBehavior(work);
        activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) work::ended);
    }
}
