import type { Attachment } from "@/api/dto/simplification";

/** Where an item's name leads: to be edited, to be compared, or to the published guide while there is no round. */
export type Opens = "editor" | "review" | "guide";

export function opensOf({ allowedActions, round }: Attachment): Opens {
  if (round === 0) return "guide";
  return allowedActions.includes("EDIT") ? "editor" : "review";
}
