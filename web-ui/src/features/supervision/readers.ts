import type { Role } from "@/api/types";

/** Who reads what supervision found: supervision all of it, departments their own. */
export const FINDING_READERS: readonly Role[] = ["SUPERVISION", "DEPARTMENT_ADMIN", "DECISION_MAKER"];

/** Who reads supervision's own figures. */
export const FIGURE_READERS: readonly Role[] = ["SUPERVISION", "REFORM_OFFICE"];

/** Who reads the scores: supervision and the reform office all of them, departments their own. */
export const SCORE_READERS: readonly Role[] = [...FINDING_READERS, "REFORM_OFFICE"];
