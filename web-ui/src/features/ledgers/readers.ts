import type { Role } from "@/api/types";

/** Who sees the ledgers; the server decides in the end. */
export const LEDGER_READERS: readonly Role[] = [
  "REFORM_OFFICE",
  "SUPERVISION",
  "DEPARTMENT_ADMIN",
  "DECISION_MAKER",
];
