import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import type { LedgerFigure } from "@/api/types";

/** The province: its own departments are what the notice's table lists. */
export const PROVINCE = "330000";

export function useLedger(month: string, region: string) {
  return useQuery({
    queryKey: ["ledgers", month, region],
    queryFn: () => ok(api.GET("/ledgers/{month}", { params: { path: { month }, query: { region } } })),
  });
}

export function useFigureCases(month: string, department: string, figure: LedgerFigure) {
  return useInfiniteQuery({
    queryKey: ["ledgers", month, "cases", department, figure],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/ledgers/{month}/{department}/{figure}", {
          params: {
            path: { month, department, figure },
            query: { limit: 50, ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

export function useRegions() {
  return useQuery({
    queryKey: ["regions"],
    queryFn: () => ok(api.GET("/regions")),
    staleTime: 60 * 60_000,
  });
}
