export const STEPS = ["check", "form", "materials", "delivery", "review"] as const;

export type Step = (typeof STEPS)[number];

export function stepPath(applicationId: string, step: Step): string {
  return `/applications/${applicationId}/filing/${step}`;
}

/** The page, and the place on it, where a fault of submission is mended. Pointers are the server's JSON pointers. */
export function placeOf(applicationId: string, pointer: string): string {
  const [, part = "", ...rest] = pointer.split("/");
  const name = decodeURIComponent(rest.join("/"));
  switch (part) {
    case "materials":
      return `${stepPath(applicationId, "materials")}#material-${name}`;
    case "delivery":
      return `${stepPath(applicationId, "delivery")}#root_${name}`;
    case "answers":
      return `${stepPath(applicationId, "check")}#root_${name}`;
    default:
      return `${stepPath(applicationId, "form")}#root_${part === "form" ? name : part}`;
  }
}
