import type { CorrectionFault } from "@/api/types";

const FORM = "form:";

/** Faults of materials and faults of the form are mended in different places. */
export function byPlace(faults: readonly CorrectionFault[]) {
  return {
    ofMaterials: faults.filter(({ requirement }) => !requirement.startsWith(FORM)),
    ofForm: faults.filter(({ requirement }) => requirement.startsWith(FORM)),
  };
}

/** The field that a fault of the form names; empty when it is about the form as a whole. */
export function fieldOf(requirement: string): string {
  return requirement.startsWith(FORM) ? requirement.slice(FORM.length) : "";
}
