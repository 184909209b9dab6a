package org.binglian.bpmn.chart;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Writes where everything stands. */
final class ChartLayout {

    private final BpmnModelInstance model;
    private final BpmnPlane plane;

    ChartLayout(BpmnModelInstance model, Process process) {
        this.model = model;
        BpmnDiagram diagram = model.newInstance(BpmnDiagram.class, "diagram-" + process.getId());
        model.getDefinitions().addChildElement(diagram);
        plane = model.newInstance(BpmnPlane.class, "plane-" + process.getId());
        plane.setBpmnElement(process);
        diagram.addChildElement(plane);
    }

    void write(Drawing drawing) {
        drawing.figures().forEach(this::shape);
        drawing.lines().forEach(this::edge);
    }

    private void shape(Figure figure) {
        BaseElement element = model.getModelElementById(figure.id());
        BpmnShape shape = model.newInstance(BpmnShape.class, "shape-" + figure.id());
        shape.setBpmnElement(element);
        shape.setBounds(bounds(figure.bounds()));
        if (figure.kind() == FigureKind.EXCLUSIVE) {
            shape.setMarkerVisible(true);
        }
        if (figure.label() != null) {
            shape.setBpmnLabel(label(figure.id(), figure.label()));
        }
        plane.addChildElement(shape);
    }

    private void edge(Line line) {
        BaseElement element = model.getModelElementById(line.id());
        BpmnEdge edge = model.newInstance(BpmnEdge.class, "edge-" + line.id());
        edge.setBpmnElement(element);
        line.way().forEach(point -> {
            Waypoint waypoint = model.newInstance(Waypoint.class);
            waypoint.setX(point.x());
            waypoint.setY(point.y());
            edge.addChildElement(waypoint);
        });
        if (!line.name().isEmpty()) {
            edge.setBpmnLabel(label(line.id(), line.label()));
        }
        plane.addChildElement(edge);
    }

    private BpmnLabel label(String id, Figure.Box box) {
        BpmnLabel label = model.newInstance(BpmnLabel.class, "label-" + id);
        label.setBounds(bounds(box));
        return label;
    }

    private Bounds bounds(Figure.Box box) {
        Bounds bounds = model.newInstance(Bounds.class);
        bounds.setX(box.x());
        bounds.setY(box.y());
        bounds.setWidth(box.width());
        bounds.setHeight(box.height());
        return bounds;
    }
}
