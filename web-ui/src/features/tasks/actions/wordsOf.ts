import type { TaskAction, TaskRow } from "@/api/types";

/** What the texts call an action: an approval is revoked for an untrue commitment or for an original that differs. */
export function wordsOf(kind: TaskRow["kind"], action: TaskAction) {
  return kind === "ORIGINAL_CHECK" && action === "REVOKE" ? "REVOKE_ORIGINAL" : action;
}
