import type { ProgressBoard, ProgressRow } from "@/api/dto/simplification";

export const FILTERS = ["all", "late", "missed", "met"] as const;
export type BoardFilter = (typeof FILTERS)[number];

export const readBoardFilter = (address: URLSearchParams): BoardFilter =>
  FILTERS.find((known) => known === address.get("show")) ?? "all";

/** Departments that have not submitted, or that miss or meet the target. */
export function narrowed({ rows, late }: ProgressBoard, filter: BoardFilter): ProgressRow[] {
  switch (filter) {
    case "all":
      return rows;
    case "late":
      return rows.filter(({ department }) => late.includes(department));
    case "missed":
      return rows.filter(({ targetMet }) => targetMet === false);
    case "met":
      return rows.filter(({ targetMet }) => targetMet === true);
  }
}
