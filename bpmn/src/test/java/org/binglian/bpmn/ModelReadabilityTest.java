package org.binglian.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever looks at a diagram finds every element drawn and named, and no program hidden in it. */
class ModelReadabilityTest {

    private static final String CHINESE = "\\p{IsHan}+";

    @ParameterizedTest
    @ValueSource(
            strings = {
                JointApplicationProcess.MODEL,
                ApprovalCaseProcess.MODEL,
                ItemSimplificationProcess.MODEL,
                CommitmentCheckProcess.MODEL,
                OriginalCheckProcess.MODEL
            })
    void everyElementAndChoiceIsDrawnAndNamed(String path) {
        BpmnModelInstance model = Bpmn.readModelFromStream(getClass().getResourceAsStream(path));

        assertThat(model.getModelElementsByType(FlowNode.class)).allSatisfy(node -> {
            assertThat(node.getName()).as(node.getId()).matches(CHINESE);
            assertThat(node.getDiagramElement()).as(node.getId()).isNotNull();
        });
        assertThat(model.getModelElementsByType(SequenceFlow.class))
                .allSatisfy(flow ->
                        assertThat(flow.getDiagramElement()).as(flow.getId()).isNotNull());
        assertThat(choices(model))
                .isNotEmpty()
                .allSatisfy(flow -> assertThat(flow.getName()).as(flow.getId()).matches(CHINESE));
        assertThat(model.getModelElementsByType(ScriptTask.class)).isEmpty();
        assertThat(model.getModelElementsByType(Script.class)).isEmpty();
    }

    private static List<SequenceFlow> choices(BpmnModelInstance model) {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getSource().getOutgoing().size() > 1)
                .toList();
    }
}
