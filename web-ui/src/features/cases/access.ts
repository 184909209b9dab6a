import type { ApplicationCase, Role } from "@/api/types";
import { hasAny, useSession } from "@/features/session/session";

const HANDLING: readonly Role[] = ["REVIEWER", "DECISION_MAKER", "DEPARTMENT_ADMIN"];
const SEEING_ALL: readonly Role[] = ["WINDOW_OFFICER", "SUPERVISION", "LEAD_COORDINATOR"];

/** Which cases of an application one sees may be opened too: one's own department's, or all. The server decides in the end. */
export function useCaseAccess(): (one: ApplicationCase) => boolean {
  const { user } = useSession();
  return ({ department }) =>
    hasAny(user, SEEING_ALL) || (hasAny(user, HANDLING) && user?.department === department);
}
