import type { Correction, MaterialLine, OriginalFinding, TaskAction, TaskCompletion } from "@/api/types";

/** A fault in an entry of the form; `field` is empty while none is chosen, which means the form as a whole. */
export interface FieldFault {
  key: number;
  field: string;
  problem: string;
}

/** What an officer is writing on a task. Every action keeps its own words, so that looking at another one loses nothing. */
export interface TaskDraft {
  action?: TaskAction;
  comments: Partial<Record<TaskAction, string>>;
  /** Requirement → what is wrong; a requirement is ticked when it is here. */
  materials: Record<string, string>;
  fields: FieldFault[];
  trackingNumber: string;
  /** Requirement → what was found of its original; none is ticked beforehand. */
  originals: Record<string, FoundOriginal>;
}

export interface FoundOriginal {
  agrees?: boolean;
  remark: string;
}

export const EMPTY_DRAFT: TaskDraft = {
  comments: {},
  materials: {},
  fields: [],
  trackingNumber: "",
  originals: {},
};

export type DraftStep =
  | { do: "choose"; action: TaskAction | undefined }
  | { do: "comment"; action: TaskAction; text: string }
  | { do: "tick"; requirement: string; ticked: boolean }
  | { do: "fault"; requirement: string; problem: string }
  | { do: "addField" }
  | { do: "field"; key: number; change: Partial<Omit<FieldFault, "key">> }
  | { do: "removeField"; key: number }
  | { do: "tracking"; text: string }
  | { do: "original"; requirement: string; found: Partial<FoundOriginal> };

export function draftAfter(draft: TaskDraft, step: DraftStep): TaskDraft {
  switch (step.do) {
    case "choose": {
      const { action: _previous, ...rest } = draft;
      return step.action ? { ...rest, action: step.action } : rest;
    }
    case "comment":
      return { ...draft, comments: { ...draft.comments, [step.action]: step.text } };
    case "tick": {
      const { [step.requirement]: problem = "", ...others } = draft.materials;
      return { ...draft, materials: step.ticked ? { ...others, [step.requirement]: problem } : others };
    }
    case "fault":
      return { ...draft, materials: { ...draft.materials, [step.requirement]: step.problem } };
    case "addField": {
      const key = Math.max(0, ...draft.fields.map((fault) => fault.key)) + 1;
      return { ...draft, fields: [...draft.fields, { key, field: "", problem: "" }] };
    }
    case "field":
      return {
        ...draft,
        fields: draft.fields.map((fault) => (fault.key === step.key ? { ...fault, ...step.change } : fault)),
      };
    case "removeField":
      return { ...draft, fields: draft.fields.filter(({ key }) => key !== step.key) };
    case "tracking":
      return { ...draft, trackingNumber: step.text };
    case "original": {
      const before = draft.originals[step.requirement] ?? { remark: "" };
      return {
        ...draft,
        originals: { ...draft.originals, [step.requirement]: { ...before, ...step.found } },
      };
    }
  }
}

/** The list that the applicant gets, materials in the order in which the page shows them. */
export function correctionsOf(draft: TaskDraft, lines: readonly MaterialLine[]): Correction[] {
  const materials = lines
    .filter(({ requirement }) => requirement in draft.materials)
    .map(({ requirement }) => ({ requirement, problem: (draft.materials[requirement] ?? "").trim() }));
  const fields = draft.fields.map(({ field, problem }) => ({
    requirement: `form:${field}`,
    problem: problem.trim(),
  }));
  return [...materials, ...fields];
}

/** Every line of the checklist as it was ticked. */
function findingsOf(draft: TaskDraft, originals: readonly MaterialLine[]): OriginalFinding[] {
  return originals.map(({ requirement }) => {
    const found = draft.originals[requirement];
    const remark = found?.remark.trim();
    const agrees = found?.agrees === true;
    return { requirement, agrees, ...(!agrees && remark && { remark }) };
  });
}

/** @param originals the checklist, where the reply is handed over at a window */
export function completionOf(
  draft: TaskDraft,
  action: TaskAction,
  lines: readonly MaterialLine[],
  originals?: readonly MaterialLine[],
): TaskCompletion {
  const comment = draft.comments[action]?.trim();
  const trackingNumber = draft.trackingNumber.trim();
  return {
    action,
    ...(comment && { comment }),
    ...(action === "REQUEST_CORRECTIONS" && { corrections: correctionsOf(draft, lines) }),
    ...(action === "HAND_OVER" && trackingNumber && { trackingNumber }),
    ...(action === "HAND_OVER" && originals && { originals: findingsOf(draft, originals) }),
  };
}
