import type { MaterialLine } from "@/api/types";

/** Leaves out the lines that only say that another line of the list brings the same material. */
export function distinctMaterials(lines: readonly MaterialLine[]): MaterialLine[] {
  const present = new Set(lines.map(({ requirement }) => requirement));
  return lines.filter(({ sharedWith }) => !sharedWith || !present.has(sharedWith));
}
