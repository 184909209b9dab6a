import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, ok, versioned } from "@/api/client";
import type { FindingStep } from "@/api/types";

const ALL = ["findings"] as const;

export type FindingQuery = Partial<Record<"kind" | "card" | "state" | "month" | "q" | "department", string>>;

export function useFindings(filter: FindingQuery) {
  return useInfiniteQuery({
    queryKey: [...ALL, "list", filter],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/supervision/findings", {
          params: { query: { limit: 20, ...(filter as object), ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

/** The finding with the ETag that the next step needs. */
export function useFinding(id: string) {
  return useQuery({
    queryKey: [...ALL, "one", id],
    queryFn: () => versioned(api.GET("/supervision/findings/{id}", { params: { path: { id } } })),
  });
}

export function useStep(id: string, etag: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: FindingStep) =>
      ok(
        api.POST("/supervision/findings/{id}/steps", {
          params: { path: { id }, header: { "If-Match": etag } },
          body,
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ALL }),
  });
}

export function useOwnFigures(month: string) {
  return useQuery({
    queryKey: ["supervision-figures", month],
    queryFn: () => ok(api.GET("/supervision/figures/{month}", { params: { path: { month } } })),
  });
}

export function useScores(month: string) {
  return useQuery({
    queryKey: ["supervision-scores", month],
    queryFn: () => ok(api.GET("/supervision/scores/{month}", { params: { path: { month } } })),
  });
}
