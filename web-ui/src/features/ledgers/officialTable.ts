import type { Ledger, LedgerFigure, LedgerFigures } from "@/api/types";

/** What stands where there is nothing to say, as against a counted 0. */
export const NONE = "—";

export interface Cell {
  text: string;
  /** The figure that opens its cases; a count of none has nothing to open. */
  figure?: LedgerFigure;
}

export interface OfficialRow {
  /** Code of the department; of the total none. */
  department?: string;
  name: string;
  cells: Cell[];
  newlyOnline: string[];
  remarks: string;
}

/** Attachment 3 as it is printed: departments and newly online items numbered, the total last. */
export function officialTable(
  { rows, total }: Pick<Ledger, "rows" | "total">,
  totalName: string,
): OfficialRow[] {
  const departments = rows.map((row, index): OfficialRow => ({
    department: row.department,
    name: numbered(index, row.departmentName),
    cells: cells(row, true),
    newlyOnline: row.newlyOnline.length > 0 ? row.newlyOnline.map((name, i) => numbered(i, name)) : [NONE],
    remarks: row.remarks,
  }));
  return [...departments, { name: totalName, cells: cells(total, false), newlyOnline: [], remarks: "" }];
}

function cells(figures: LedgerFigures, opened: boolean): Cell[] {
  const count = (figure: LedgerFigure): Cell => ({
    text: String(figures[figure]),
    ...(opened && figures[figure] > 0 && { figure }),
  });
  return [
    count("accepted"),
    count("online"),
    count("completed"),
    { text: average(figures.averageDays) },
    count("overdue"),
  ];
}

export function average(days: number | null | undefined): string {
  return days == null ? NONE : days.toFixed(1);
}

function numbered(index: number, name: string): string {
  return `${index + 1}．${name}`;
}
