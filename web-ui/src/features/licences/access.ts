import type { Role } from "@/api/types";

/** Who reads the licences that their department has issued. */
export const LICENCE_OFFICERS: readonly Role[] = ["REVIEWER", "DECISION_MAKER", "DEPARTMENT_ADMIN"];
