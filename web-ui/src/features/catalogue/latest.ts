import type { CataloguePublication } from "@/api/types";

/** The newest publication of each department's attachment: the official sheets are those of the last round only. */
export function latestOfEach(newestFirst: readonly CataloguePublication[]): Set<string> {
  const newest = new Map<string, string>();
  for (const { id, department, attachment } of newestFirst) {
    const sheet = `${department}/${attachment}`;
    if (!newest.has(sheet)) newest.set(sheet, id);
  }
  return new Set(newest.values());
}
