import type { Attachment, LineComment } from "@/api/dto/simplification";

type Row = Attachment["rows"][number];

export const SHOWN = ["all", "changed", "faults", "open"] as const;
export type Shown = (typeof SHOWN)[number];

/** How many remarks of each item wait for the department's answer. */
export function openRemarks(comments: readonly LineComment[]): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  for (const { item, answer } of comments) if (!answer) result.set(item, (result.get(item) ?? 0) + 1);
  return result;
}

export function shownRows(rows: readonly Row[], show: Shown, open: ReadonlyMap<string, number>): Row[] {
  return rows.filter(
    ({ item, changed, faults }) =>
      show === "all" ||
      (show === "changed" && changed) ||
      (show === "faults" && faults > 0) ||
      (show === "open" && open.has(item)),
  );
}
