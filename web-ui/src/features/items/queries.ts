import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import type { ItemSummary } from "@/api/types";

export interface ItemSearch {
  q?: string;
  department?: string;
  kind?: ItemSummary["kind"];
}

export function useItems(search: ItemSearch) {
  return useInfiniteQuery({
    queryKey: ["items", search],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/items", {
          params: { query: { ...search, limit: 20, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

export function useItem(code: string | undefined) {
  return useQuery({
    queryKey: ["items", code],
    queryFn: () => ok(api.GET("/items/{code}", { params: { path: { code: code ?? "" } } })),
    enabled: code !== undefined,
    staleTime: 3_600_000,
  });
}

export function useDepartments() {
  return useQuery({
    queryKey: ["departments"],
    queryFn: () => ok(api.GET("/departments", { params: { query: { region: "330000" } } })),
    staleTime: 3_600_000,
  });
}
