import type { Role } from "@/api/types";

/** Who fills in and who reviews Attachments 1 and 2. */
export const SIMPLIFIERS: readonly Role[] = ["DEPARTMENT_ADMIN", "REFORM_OFFICE"];
/** Who sees how far the departments have come; a department sees itself only. */
export const BOARD_READERS: readonly Role[] = [...SIMPLIFIERS, "SUPERVISION"];
