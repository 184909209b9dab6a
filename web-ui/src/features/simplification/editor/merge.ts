import type { DraftGuide, Proposal } from "@/api/dto/simplification";
import { freeCode, interleaved } from "./pairs";
import { same } from "./same";

/**
 * Two people worked on one draft. A path is a field of the guide (`limitBasis`), a line of one of its lists (`materials/FGW-02.map`), an
 * opinion (`notes/p1`), or `remarks` and `reason`.
 */
export interface Difference {
  path: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
  /** Both changed it, and differently: somebody has to choose. Otherwise only the other did. */
  conflict: boolean;
}

export type Side = "mine" | "theirs";
export type Choices = Readonly<Record<string, Side>>;

const KEYED = {
  preconditions: "code",
  materials: "requirement",
  steps: "name",
} as const;
type KeyedList = keyof typeof KEYED;
const LISTS = Object.keys(KEYED) as KeyedList[];
/** Not the department's to change. */
const FIXED = ["code", "kind", "department", "version", "effectiveFrom", "change", "form"];

type Flat = Map<string, unknown>;

/** What the other changed since both started, in the order of the guide. */
export function differences(base: Proposal, mine: Proposal, theirs: Proposal): Difference[] {
  const [b, m, t] = [flat(base), flat(mine), flat(theirs)];
  return [...new Set([...b.keys(), ...t.keys(), ...m.keys()])].flatMap((path) => {
    const found = { path, base: b.get(path), mine: m.get(path), theirs: t.get(path) };
    if (same(found.theirs, found.base) || same(found.theirs, found.mine)) return [];
    return [{ ...found, conflict: !same(found.mine, found.base) }];
  });
}

/** My proposal with what only the other changed, and with the other's side wherever it was chosen. */
export function merged(base: Proposal, mine: Proposal, theirs: Proposal, choices: Choices): Proposal {
  const result = flat(mine);
  for (const { path, conflict, theirs: value } of differences(base, mine, theirs)) {
    if (conflict && choices[path] !== "theirs") continue;
    if (value === undefined) result.delete(path);
    else result.set(path, value);
  }
  return assembled(result, base, mine, theirs);
}

/** Two new preconditions may have got the same code; mine gets another, so that both are kept. */
export function withOwnCodes(base: Proposal, mine: Proposal, theirs: Proposal): Proposal {
  let { guide, notes } = mine;
  const isNew = (code: string) => !base.guide.preconditions.some((line) => line.code === code);
  for (const line of mine.guide.preconditions) {
    const other = theirs.guide.preconditions.find(({ code }) => code === line.code);
    if (!other || !isNew(line.code) || same(line, other)) continue;
    const code = freeCode(guide.preconditions, theirs.guide.preconditions, base.guide.preconditions);
    const { [line.code]: note, ...others } = notes;
    notes = note === undefined ? others : { ...others, [code]: note };
    guide = {
      ...guide,
      preconditions: guide.preconditions.map((old) => (old.code === line.code ? { ...old, code } : old)),
    };
  }
  return { ...mine, guide, notes };
}

function flat({ guide, notes, remarks, reason }: Proposal): Flat {
  const result: Flat = new Map();
  for (const [field, value] of Object.entries(guide)) {
    if (FIXED.includes(field)) continue;
    if (isKeyed(field)) {
      for (const line of guide[field]) result.set(`${field}/${keyIn(field, line)}`, line);
    } else result.set(field, value);
  }
  for (const [line, note] of Object.entries(notes)) if (note !== "") result.set(`notes/${line}`, note);
  return result.set("remarks", remarks).set("reason", reason);
}

function assembled(values: Flat, base: Proposal, mine: Proposal, theirs: Proposal): Proposal {
  const guide: Record<string, unknown> = { ...mine.guide };
  const notes: Record<string, string> = {};
  for (const [path, value] of values) {
    if (path.startsWith("notes/")) notes[path.slice("notes/".length)] = value as string;
    else if (!path.includes("/") && path !== "remarks" && path !== "reason") guide[path] = value;
  }
  for (const list of LISTS) {
    const keys = [base, mine, theirs].map((proposal) =>
      proposal.guide[list].map((line) => keyIn(list, line)),
    ) as [string[], string[], string[]];
    guide[list] = ordered(...keys).flatMap((key) => values.get(`${list}/${key}`) ?? []);
  }
  return {
    guide: guide as unknown as DraftGuide,
    notes,
    remarks: values.get("remarks") as string,
    reason: values.get("reason") as string,
  };
}

/** The order of whoever changed it, mine when both did, with what only one of them has in its place. */
function ordered(base: string[], mine: string[], theirs: string[]): string[] {
  const common = mine.filter((key) => base.includes(key));
  const untouched = same(
    common,
    base.filter((key) => mine.includes(key)),
  );
  return untouched ? interleaved(theirs, mine) : interleaved(mine, theirs);
}

const isKeyed = (field: string): field is KeyedList => field in KEYED;

const keyIn = (list: KeyedList, line: object) => String((line as Record<string, unknown>)[KEYED[list]]);
