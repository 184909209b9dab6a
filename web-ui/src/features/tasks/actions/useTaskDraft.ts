import { useEffect, useReducer } from "react";
import { draftAfter, EMPTY_DRAFT, type TaskDraft } from "./draft";

const place = (taskId: string) => `binglian.task-draft.${taskId}`;

function kept(taskId: string): TaskDraft {
  try {
    const text = sessionStorage.getItem(place(taskId));
    return text ? { ...EMPTY_DRAFT, ...(JSON.parse(text) as TaskDraft) } : EMPTY_DRAFT;
  } catch {
    return EMPTY_DRAFT;
  }
}

/** What is being written on a task, kept in this browser's tab until it is sent: a reload or a new login loses nothing. */
export function useTaskDraft(taskId: string) {
  const [draft, dispatch] = useReducer(draftAfter, taskId, kept);
  useEffect(() => {
    try {
      if (draft === EMPTY_DRAFT) return;
      sessionStorage.setItem(place(taskId), JSON.stringify(draft));
    } catch {
      // A browser that keeps nothing still lets one work.
    }
  }, [taskId, draft]);
  return { draft, dispatch };
}

export function forgetDraft(taskId: string): void {
  try {
    sessionStorage.removeItem(place(taskId));
  } catch {
    // Nothing was kept either.
  }
}
