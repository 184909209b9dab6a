import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import { asProblem } from "@/api/problem";
import type { Credentials, Role, SessionUser } from "@/api/types";
import { SESSION_KEY } from "@/app/queries";

const APPLICANTS: readonly Role[] = ["APPLICANT", "AGENT"];

async function whoAmI(): Promise<SessionUser | null> {
  try {
    return await ok(api.GET("/session"));
  } catch (error) {
    if (asProblem(error).kind === "unauthenticated") return null;
    throw error;
  }
}

/** Who is logged in: `null` when nobody is, `undefined` while that is being asked. */
export function useSession() {
  const {
    data: user,
    error,
    refetch,
  } = useQuery({ queryKey: SESSION_KEY, queryFn: whoAmI, staleTime: 60_000 });
  return { user, error, refetch };
}

export function useLogin() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) => ok(api.POST("/session", { body: credentials })),
    onSuccess: async (user) => {
      // What another person saw in this browser must not be shown to this one.
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== SESSION_KEY[0] });
      client.setQueryData(SESSION_KEY, user);
      await client.invalidateQueries({ queryKey: SESSION_KEY });
    },
  });
}

export function useLogout() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => ok(api.DELETE("/session")),
    onSettled: () => {
      client.clear();
      client.setQueryData(SESSION_KEY, null);
    },
  });
}

export function hasAny(user: SessionUser | null | undefined, roles: readonly Role[]): boolean {
  return !!user && user.roles.some((role) => roles.includes(role));
}

export function isApplicant(user: SessionUser | null | undefined): boolean {
  return hasAny(user, APPLICANTS);
}

/** Where a person starts after logging in. */
export function homeOf(user: SessionUser): string {
  if (hasAny(user, ["INTERMEDIARY"])) return "/intermediary-orders";
  return isApplicant(user) ? "/" : "/office";
}
