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
    <endEvent id="not-accepted" name="不予受理"/>
    <sequenceFlow id="f1" sourceRef="application-submitted" targetRef="pre-review"/>
    <sequenceFlow id="f2" sourceRef="pre-review" targetRef="outcome"/>
    <sequenceFlow id="f3" sourceRef="outcome" targetRef="handle-cases"/>
    <sequenceFlow id="f4" sourceRef="outcome" targetRef="not-accepted"/>
  </process>
  <bpmndi:BPMNDiagram><bpmndi:BPMNPlane>
    <bpmndi:BPMNShape bpmnElement="application-submitted"><dc:Bounds x="100" y="1" width="1" height="1"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="pre-review"><dc:Bounds x="200" y="1" width="1" height="1"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="not-accepted"><dc:Bounds x="300" y="1" width="1" height="1"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="handle-cases"><dc:Bounds x="400" y="1" width="1" height="1"/></bpmndi:BPMNShape>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</definitions>`;

const names = (active: string[], done: string[]) =>
  processSteps({ xml, active, done }).map(({ name, state }) => `${name} ${state}`);

it("tells the named steps from left to right, with where the process stands", () => {
  expect(names(["pre-review"], ["application-submitted"])).toEqual([
    "申报提交 DONE",
    "收件审查 ACTIVE",
    "不予受理 WAITING",
    "并联办理 WAITING",
  ]);
});

it("leaves out the ways that were not taken", () => {
  const done = ["application-submitted", "pre-review", "outcome"];
  expect(names(["handle-cases"], done)).toEqual(["申报提交 DONE", "收件审查 DONE", "并联办理 ACTIVE"]);
});
