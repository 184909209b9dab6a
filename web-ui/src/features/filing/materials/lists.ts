import type { MaterialLine } from "@/api/types";

export interface Lists {
  /** 需要您提供 */
  provide: MaterialLine[];
  /** 可以承诺: open to a written commitment, or already committed to. */
  commit: MaterialLine[];
  /** 我们已有: shared, obtained, on file; nothing to do. */
  have: MaterialLine[];
}

const GIVEN_BY_APPLICANT: ReadonlySet<string> = new Set([
  "TO_UPLOAD",
  "UPLOADED",
  "NUMBER_TO_VERIFY",
  "NUMBER_VERIFIED",
]);

/** Sorts the decisions into the three lists that an applicant cares about. */
export function decisionLists(lines: readonly MaterialLine[]): Lists {
  const lists: Lists = { provide: [], commit: [], have: [] };
  for (const line of mergeShared(lines)) lists[listOf(line)].push(line);
  return lists;
}

/** Several items that share the same material say so once, for all of them. */
function mergeShared(lines: readonly MaterialLine[]): MaterialLine[] {
  const shared = new Map<string, MaterialLine>();
  const merged: MaterialLine[] = [];
  for (const line of lines) {
    const first = line.sharedWith ? shared.get(line.sharedWith) : undefined;
    if (first) {
      first.items = [...first.items, ...line.items];
    } else {
      const copy = { ...line };
      if (line.sharedWith) shared.set(line.sharedWith, copy);
      merged.push(copy);
    }
  }
  return merged;
}

function listOf({ result, commitmentAllowed }: MaterialLine): keyof Lists {
  if (result === "COMMITMENT" || (result === "TO_UPLOAD" && commitmentAllowed)) return "commit";
  return GIVEN_BY_APPLICANT.has(result) ? "provide" : "have";
}

/** How many of the asked ones are there. */
export function handedIn(lines: readonly MaterialLine[]): number {
  return lines.filter(({ result }) => result === "UPLOADED").length;
}
