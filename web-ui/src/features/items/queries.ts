import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import { forQuery, type ItemSearch } from "./search/search";

const HOUR = 3_600_000;

export function useItems(search: ItemSearch) {
  return useInfiniteQuery({
    queryKey: ["items", search],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/items", {
          params: { query: { ...forQuery(search), limit: 20, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

/** Themes, life events and regions that items can be found by. */
export function useItemTopics() {
  return useQuery({
    queryKey: ["item-topics"],
    queryFn: () => ok(api.GET("/item-topics")),
    staleTime: HOUR,
  });
}

/** The guide in force today, or that of one version. */
export function useItem(code: string | undefined, version?: number) {
  return useQuery({
    queryKey: ["items", code, version],
    queryFn: () =>
      ok(
        api.GET("/items/{code}", {
          params: { path: { code: code ?? "" }, query: version === undefined ? {} : { version } },
        }),
      ),
    enabled: code !== undefined,
    staleTime: HOUR,
  });
}

/** All versions of an item, oldest first. */
export function useItemVersions(code: string) {
  return useQuery({
    queryKey: ["items", code, "versions"],
    queryFn: () => ok(api.GET("/items/{code}/versions", { params: { path: { code } } })),
    staleTime: HOUR,
  });
}

/** What differs between two versions. */
export function useItemDiff(code: string, from: number | undefined, to: number | undefined) {
  return useQuery({
    queryKey: ["items", code, "diff", from, to],
    queryFn: () =>
      ok(
        api.GET("/items/{code}/diff", {
          params: { path: { code }, query: { from: from ?? 0, to: to ?? 0 } },
        }),
      ),
    enabled: from !== undefined && to !== undefined,
    staleTime: HOUR,
  });
}

/** The flow of a version as BPMN XML. */
export function useItemDiagram(code: string, version: number) {
  return useQuery({
    queryKey: ["items", code, "diagram", version],
    queryFn: () =>
      ok(
        api.GET("/items/{code}/diagram", {
          params: { path: { code }, query: { version } },
          parseAs: "text",
        }),
      ),
    staleTime: HOUR,
  });
}

export function useDepartments() {
  return useQuery({
    queryKey: ["departments"],
    queryFn: () => ok(api.GET("/departments", { params: { query: { region: "330000" } } })),
    staleTime: HOUR,
  });
}
