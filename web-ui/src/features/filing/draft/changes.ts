import type { ApplicationPatch, JsonObject } from "@/api/types";

export type Part = "answers" | "form" | "delivery";
export type Changes = ApplicationPatch;

/** What must be sent so that `before` becomes `after`, as a JSON merge patch: emptied fields are null. */
export function difference(before: JsonObject, after: JsonObject): JsonObject {
  const changed: JsonObject = {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const value = after[name] ?? null;
    if (!same(before[name] ?? null, value)) changed[name] = value;
  }
  return changed;
}

/** Both together; where both speak of a field, the later one counts. */
export function combine(earlier: Changes | undefined, later: Changes | undefined): Changes {
  const combined: Changes = {};
  for (const part of ["answers", "form", "delivery"] as const) {
    const values = { ...earlier?.[part], ...later?.[part] };
    if (Object.keys(values).length > 0) combined[part] = values;
  }
  return combined;
}

/** `base` with the changes laid over it; null takes a field away. */
export function apply(base: JsonObject, changes: JsonObject | undefined): JsonObject {
  const merged = { ...base, ...changes };
  return Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== null && value !== undefined),
  );
}

export function isEmpty(changes: Changes | undefined): boolean {
  return changes === undefined || Object.keys(changes).length === 0;
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
