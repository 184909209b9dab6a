import type { MaterialLine, MaterialResult, TaskAction } from "@/api/types";
import type { TaskDraft } from "./draft";

export interface DraftFault {
  code: "reason" | "none" | "unexplained" | "unticked" | "undescribed";
  /** Id of the input that mends it. */
  target: string;
  /** Name of the material that it is about. */
  subject?: string;
}

export const inputs = {
  reason: "action-reason",
  list: "corrections-list",
  material: (requirement: string) => `fault-${requirement}`,
  original: (requirement: string) => `original-${requirement}`,
  remark: (requirement: string) => `original-remark-${requirement}`,
  field: (key: number) => `field-fault-${key}`,
};

const WAIVED: readonly MaterialResult[] = [
  "SHARED_IN_APPLICATION",
  "NUMBER_VERIFIED",
  "OBTAINED",
  "TO_BE_OBTAINED",
  "ON_FILE",
  "COMMITMENT",
];

/** Whether the rules say that the applicant need not bring this: then nobody may ask for it again (2.1.1). */
export function isWaived({ result }: Pick<MaterialLine, "result">): boolean {
  return WAIVED.includes(result);
}

/** What is still missing before an action can be sent; the server checks the same again. */
export function draftFaults(
  draft: TaskDraft,
  action: TaskAction,
  lines: readonly MaterialLine[],
  reasonRequired: readonly TaskAction[],
  originals: readonly MaterialLine[] = [],
): DraftFault[] {
  if (action === "REQUEST_CORRECTIONS") return correctionFaults(draft, lines);
  const findings = action === "HAND_OVER" ? originalFaults(draft, originals) : [];
  return [...findings, ...reasonFaults(draft, action, reasonRequired)];
}

function reasonFaults(
  draft: TaskDraft,
  action: TaskAction,
  reasonRequired: readonly TaskAction[],
): DraftFault[] {
  return reasonRequired.includes(action) && !draft.comments[action]?.trim()
    ? [{ code: "reason", target: inputs.reason }]
    : [];
}

/** Every original is ticked by the officer, and what does not agree is told in words. */
function originalFaults(draft: TaskDraft, originals: readonly MaterialLine[]): DraftFault[] {
  return originals.flatMap(({ requirement, title }): DraftFault[] => {
    const found = draft.originals[requirement];
    if (found?.agrees === undefined) {
      return [{ code: "unticked", target: inputs.original(requirement), subject: title }];
    }
    return found.agrees || found.remark.trim()
      ? []
      : [{ code: "undescribed", target: inputs.remark(requirement), subject: title }];
  });
}

function correctionFaults(draft: TaskDraft, lines: readonly MaterialLine[]): DraftFault[] {
  const ticked = lines.filter(({ requirement }) => requirement in draft.materials);
  if (ticked.length === 0 && draft.fields.length === 0) return [{ code: "none", target: inputs.list }];
  const materials = ticked
    .filter(({ requirement }) => !draft.materials[requirement]?.trim())
    .map(({ requirement, title }): DraftFault => ({
      code: "unexplained",
      target: inputs.material(requirement),
      subject: title,
    }));
  const fields = draft.fields
    .filter(({ problem }) => !problem.trim())
    .map(({ key }): DraftFault => ({ code: "unexplained", target: inputs.field(key) }));
  return [...materials, ...fields];
}
