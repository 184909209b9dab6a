import type { Role } from "@/api/types";

/** Who has tasks of their own. */
export const TASK_WORKERS: readonly Role[] = ["WINDOW_OFFICER", "REVIEWER", "DECISION_MAKER"];
