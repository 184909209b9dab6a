import type { Role } from "@/api/types";
import { hasAny, useSession } from "@/features/session/session";

const OF_ALL: readonly Role[] = ["REFORM_OFFICE", "SUPERVISION"];

/** Whose figures open their cases: everybody's for the reform office and supervision, else one's own department's. */
export function useFigureAccess(): (department: string) => boolean {
  const { user } = useSession();
  return (department) => hasAny(user, OF_ALL) || user?.department === department;
}
