import { expect, it } from "vitest";
import { processSteps } from "./processSteps";

const xml = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
  xmlns:dc="http://www.omg.org/spec/DD/20100524/DC">
  <process id="joint-application">
    <userTask id="pre-review" name="收件审查"/>
    <startEvent id="application-submitted" name="申报提交"/>
    <exclusiveGateway id="outcome" name="结果？"/>
    <callActivity id="handle-cases" name="并联办理"/>
    <serviceTask id="unnamed"/>
  </process>
  <bpmndi:BPMNDiagram><bpmndi:BPMNPlane>
    <bpmndi:BPMNShape bpmnElement="application-submitted"><dc:Bounds x="100" y="1" width="1" height="1"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="pre-review"><dc:Bounds x="200" y="1" width="1" height="1"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="handle-cases"><dc:Bounds x="400" y="1" width="1" height="1"/></bpmndi:BPMNShape>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</definitions>`;

it("tells the named steps from left to right, with where the process stands", () => {
  const steps = processSteps({ xml, active: ["pre-review"], done: ["application-submitted", "pre-review"] });
  expect(steps).toEqual([
    { id: "application-submitted", name: "申报提交", state: "DONE" },
    { id: "pre-review", name: "收件审查", state: "ACTIVE" },
    { id: "handle-cases", name: "并联办理", state: "WAITING" },
  ]);
});
