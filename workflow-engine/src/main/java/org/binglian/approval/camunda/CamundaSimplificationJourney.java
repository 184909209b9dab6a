package org.binglian.approval.camunda;

import java.util.Map;
import java.util.UUID;
import org.binglian.approval.Journey;
import org.binglian.approval.SimplificationJourney;
import org.binglian.bpmn.ItemSimplificationProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves the engine, always inside the transaction of the domain's change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaSimplificationJourney implements SimplificationJourney {

    private final RuntimeService runtime;
    private final Journey journey;

    CamundaSimplificationJourney(RuntimeService runtime, Journey journey) {
        this.runtime = runtime;
        this.journey = journey;
    }

    @Override
    public void start(UUID simplificationId) {
        String id = simplificationId.toString();
        journey.inOneStep(() -> runtime.startProcessInstanceByKey(
                ItemSimplificationProcess.KEY, id, Map.of(ItemSimplificationProcess.Variables.SIMPLIFICATION_ID, id)));
    }

    @Override
    public void taskDone(UUID simplificationId, String element, @Nullable String outcome) {
        journey.inOneStep(() -> {
            ExecutionEntity waiting = ApplicationTree.current().ofApplication(simplificationId.toString()).stream()
                    .filter(execution -> execution.isActive() && element.equals(execution.getCurrentActivityId()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "The process of " + simplificationId + " does not wait at " + element));
            runtime.signal(
                    waiting.getId(),
                    outcome == null
                            ? Map.of()
                            : Map.of(ItemSimplificationProcess.Variables.OUTCOME, ProcessBeans.flag(outcome)));
        });
    }
}
