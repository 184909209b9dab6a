import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { asProblem } from "@/api/problem";

export const SESSION_KEY = ["session"];

/** A call that finds the session gone makes the guards send the user to the login page. */
function noticeEndOfSession(error: Error, client: QueryClient): void {
  if (asProblem(error).kind === "unauthenticated") client.setQueryData(SESSION_KEY, null);
}

export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: (error) => noticeEndOfSession(error, client) }),
    mutationCache: new MutationCache({ onError: (error) => noticeEndOfSession(error, client) }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && ["offline", "server"].includes(asProblem(error).kind),
      },
      mutations: { retry: false },
    },
  });
  return client;
}
