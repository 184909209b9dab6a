import { useInfiniteQuery } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import type { components } from "@/api/schema";

export type Check = components["schemas"]["CheckResource"];
export type CheckState = Check["state"];
export type CreditRecord = components["schemas"]["CreditRecordResource"];

export function useChecks(state?: CheckState) {
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
