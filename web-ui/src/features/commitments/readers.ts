import type { Role } from "@/api/types";

/** Who inspects commitments: officers those of their department, supervision all. */
export const INSPECTORS: readonly Role[] = ["REVIEWER", "DECISION_MAKER", "DEPARTMENT_ADMIN", "SUPERVISION"];
