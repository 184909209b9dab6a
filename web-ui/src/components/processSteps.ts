import type { DiagramModel } from "@/api/types";

export interface ProcessStep {
  id: string;
  name: string;
  state: "DONE" | "ACTIVE" | "WAITING";
}

const BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
const STEPS = ["userTask", "serviceTask", "callActivity", "intermediateCatchEvent", "startEvent", "endEvent"];

/** The named steps of a model in the order in which they are drawn, left to right, with where the process stands. */
export function processSteps({
  xml,
  active,
  done,
}: Pick<DiagramModel, "xml" | "active" | "done">): ProcessStep[] {
  const model = new DOMParser().parseFromString(xml, "application/xml");
  const left = drawnAt(model);
  return STEPS.flatMap((kind) => [...model.getElementsByTagNameNS(BPMN, kind)])
    .map((element) => ({ id: element.id, name: element.getAttribute("name") ?? "" }))
    .filter(({ name }) => name !== "")
    .sort((a, b) => (left.get(a.id) ?? 0) - (left.get(b.id) ?? 0))
    .map((step) => ({ ...step, state: stateOf(step.id, active, done) }));
}

function stateOf(id: string, active: readonly string[], done: readonly string[]): ProcessStep["state"] {
  if (active.includes(id)) return "ACTIVE";
  return done.includes(id) ? "DONE" : "WAITING";
}

function drawnAt(model: Document): Map<string, number> {
  const shapes = [...model.getElementsByTagNameNS("*", "BPMNShape")];
  return new Map(
    shapes.map((shape) => [
      shape.getAttribute("bpmnElement") ?? "",
      Number(shape.getElementsByTagNameNS("*", "Bounds")[0]?.getAttribute("x") ?? 0),
    ]),
  );
}
