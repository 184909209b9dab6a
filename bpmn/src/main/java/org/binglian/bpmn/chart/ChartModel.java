package org.binglian.bpmn.chart;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.Task;

/** Writes a drawing as a BPMN model that is valid against the standard's schema. */
public final class ChartModel {

    private static final String NAMESPACE = "https://binglian.org/bpmn";

    private final BpmnModelInstance model = Bpmn.createEmptyModel();
    private final Process process;

    private ChartModel(String code, String name) {
        String id = idOf(code);
        Definitions definitions = model.newInstance(Definitions.class, "definitions-" + id);
        definitions.setTargetNamespace(NAMESPACE);
        model.setDefinitions(definitions);
        process = model.newInstance(Process.class, "item-" + id);
        process.setName(name);
        process.setExecutable(false);
        definitions.addChildElement(process);
    }

    public static String of(String code, String name, Drawing drawing) {
        ChartModel chart = new ChartModel(code, name);
        drawing.figures().forEach(chart::add);
        drawing.lines().forEach(chart::add);
        new ChartLayout(chart.model, chart.process).write(drawing);
        return Bpmn.convertToString(chart.model);
    }

    /** Codes follow a pattern that may be changed; ids may hold only some of the characters. */
    private static String idOf(String code) {
        return code.replaceAll("[^A-Za-z0-9_.-]", "_");
    }

    private void add(Figure figure) {
        FlowNode node = model.newInstance(type(figure.kind()), figure.id());
        node.setName(figure.name());
        process.addChildElement(node);
    }

    private static Class<? extends FlowNode> type(FigureKind kind) {
        return switch (kind) {
            case START -> StartEvent.class;
            case END -> EndEvent.class;
            case TASK -> Task.class;
            case EXCLUSIVE -> ExclusiveGateway.class;
            case PARALLEL -> ParallelGateway.class;
            case INCLUSIVE -> InclusiveGateway.class;
        };
    }

    private void add(Line line) {
        FlowNode from = model.getModelElementById(line.from());
        FlowNode to = model.getModelElementById(line.to());
        SequenceFlow flow = model.newInstance(SequenceFlow.class, line.id());
        if (!line.name().isEmpty()) {
            flow.setName(line.name());
        }
        process.addChildElement(flow);
        flow.setSource(from);
        flow.setTarget(to);
        from.getOutgoing().add(flow);
        to.getIncoming().add(flow);
        if (line.usual() && from instanceof InclusiveGateway gateway) {
            gateway.setDefault(flow);
        }
    }
}
