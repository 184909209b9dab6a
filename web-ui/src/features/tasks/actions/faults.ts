import type { MaterialLine, MaterialResult, TaskAction } from "@/api/types";
import type { TaskDraft } from "./draft";

export interface DraftFault {
  code: "reason" | "none" | "unexplained";
  /** Id of the input that mends it. */
  target: string;
  /** Name of the material that it is about. */
  subject?: string;
}

export const inputs = {
  reason: "action-reason",
  list: "corrections-list",
  material: (requirement: string) => `fault-${requirement}`,
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
): DraftFault[] {
  if (action === "REQUEST_CORRECTIONS") return correctionFaults(draft, lines);
  return reasonRequired.includes(action) && !draft.comments[action]?.trim()
    ? [{ code: "reason", target: inputs.reason }]
    : [];
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
