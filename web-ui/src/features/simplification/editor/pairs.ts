import { same } from "./same";

/** A line of today's version and of the proposal under one key; one of the two may be missing, never both. */
export interface Pair<T> {
  key: string;
  today?: T;
  proposed?: T;
  /** Place in the proposal's list; what is cancelled has none. */
  index?: number;
}

export type Opinion = "KEEP" | "ADJUST" | "CANCEL" | "NEW";

type KeyOf<T> = (line: T) => string;

/** The proposal's lines in their order; what is cancelled stays where it is today, so that it can be seen and restored. */
export function paired<T>(today: readonly T[], proposed: readonly T[], keyOf: KeyOf<T>): Pair<T>[] {
  const before = new Map(today.map((line) => [keyOf(line), line]));
  const pairs: Pair<T>[] = proposed.map((line, index) => {
    const old = before.get(keyOf(line));
    return { key: keyOf(line), proposed: line, index, ...(old !== undefined && { today: old }) };
  });
  today.forEach((line, place) => {
    if (pairs.some(({ key }) => key === keyOf(line))) return;
    pairs.splice(
      placeAfter(
        pairs.map(({ key }) => key),
        today.map(keyOf),
        place,
      ),
      0,
      {
        key: keyOf(line),
        today: line,
      },
    );
  });
  return pairs;
}

/** Puts a line that was cancelled back to where it stands today. */
export function restored<T>(today: readonly T[], proposed: readonly T[], line: T, keyOf: KeyOf<T>): T[] {
  const order = today.map(keyOf);
  const place = placeAfter(proposed.map(keyOf), order, order.indexOf(keyOf(line)));
  return [...proposed.slice(0, place), line, ...proposed.slice(place)];
}

/** The first order, with what only the second has put where it stands there. */
export function interleaved(first: readonly string[], second: readonly string[]): string[] {
  const result = [...first];
  second.forEach((key, place) => {
    if (!result.includes(key)) result.splice(placeAfter(result, second, place), 0, key);
  });
  return result;
}

/** Behind the nearest of its predecessors that is there; in front when none is. */
function placeAfter(keys: readonly string[], order: readonly string[], place: number): number {
  for (let before = place - 1; before >= 0; before--) {
    const found = keys.indexOf(order[before] ?? "");
    if (found >= 0) return found + 1;
  }
  return 0;
}

/** As the server computes it; a line that is new has an own word here, since it is neither kept nor adjusted. */
export function opinionOf<T>({ today, proposed }: Pair<T>): Opinion {
  if (proposed === undefined) return "CANCEL";
  if (today === undefined) return "NEW";
  return same(today, proposed) ? "KEEP" : "ADJUST";
}

export function moved<T>(list: readonly T[], index: number, by: number): T[] {
  const result = [...list];
  const [line] = result.splice(index, 1);
  if (line !== undefined) result.splice(Math.max(0, index + by), 0, line);
  return result;
}

export const without = <T>(list: readonly T[], index: number) => list.filter((_, place) => place !== index);

export const replaced = <T>(list: readonly T[], index: number, line: T) =>
  list.map((old, place) => (place === index ? line : old));

/** A code that no precondition has or had: `p1`, `p2` … */
export function freeCode(...lists: readonly (readonly { code: string }[])[]): string {
  const taken = lists.flat().map(({ code }) => Number(/^p(\d+)$/.exec(code)?.[1] ?? 0));
  return `p${Math.max(0, ...taken) + 1}`;
}
