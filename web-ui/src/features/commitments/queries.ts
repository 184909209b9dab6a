import { useInfiniteQuery } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import type { CommitmentCheckState } from "@/api/types";

export function useChecks(state?: CommitmentCheckState) {
  return useInfiniteQuery({
    queryKey: ["commitments", "checks", state ?? "all"],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/commitments", {
          params: { query: { limit: 20, ...(state && { state }), ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

export function useCreditRecords() {
  return useInfiniteQuery({
    queryKey: ["commitments", "credit-records"],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/credit-records", {
          params: { query: { limit: 20, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
  });
}
