import type { DiagramModel } from "@/api/types";

export interface ProcessStep {
  id: string;
  name: string;
  state: "DONE" | "ACTIVE" | "WAITING";
}

const BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
const STEPS = ["userTask", "serviceTask", "callActivity", "intermediateCatchEvent", "startEvent", "endEvent"];

/**
 * The named steps of a model from left to right, with where the process stands: those that it has passed, those
 * that it is at, and those that it can still reach. Ways that were not taken are left out.
 */
export function processSteps({
  xml,
  active,
  done,
}: Pick<DiagramModel, "xml" | "active" | "done">): ProcessStep[] {
  const model = new DOMParser().parseFromString(xml, "application/xml");
  const left = drawnAt(model);
  const ahead = reachable(model, active);
  return STEPS.flatMap((kind) => [...model.getElementsByTagNameNS(BPMN, kind)])
    .map((element) => ({ id: element.id, name: element.getAttribute("name") ?? "" }))
    .filter(({ id, name }) => name !== "" && (active.includes(id) || done.includes(id) || ahead.has(id)))
    .sort((a, b) => (left.get(a.id) ?? 0) - (left.get(b.id) ?? 0))
    .map((step) => ({ ...step, state: stateOf(step.id, active, done) }));
}

function stateOf(id: string, active: readonly string[], done: readonly string[]): ProcessStep["state"] {
  if (active.includes(id)) return "ACTIVE";
  return done.includes(id) ? "DONE" : "WAITING";
}

/** Everything that sequence flows, and timers on the edge of a step, lead to from the active elements. */
function reachable(model: Document, active: readonly string[]): Set<string> {
  const next = new Map<string, string[]>();
  const lead = (from: string | null, to: string | null) => {
    if (from && to) next.set(from, [...(next.get(from) ?? []), to]);
  };
  for (const flow of model.getElementsByTagNameNS(BPMN, "sequenceFlow")) {
    lead(flow.getAttribute("sourceRef"), flow.getAttribute("targetRef"));
  }
  for (const event of model.getElementsByTagNameNS(BPMN, "boundaryEvent")) {
    lead(event.getAttribute("attachedToRef"), event.id);
  }
  const found = new Set<string>();
  const open = [...active];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const target of next.get(id) ?? []) {
      if (!found.has(target)) {
        found.add(target);
        open.push(target);
      }
    }
  }
  return found;
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
