import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import type { ItemSummary } from "@/api/types";

/** Publications of the catalogue, newest first. */
export function usePublications() {
  return useInfiniteQuery({
    queryKey: ["catalogue", "publications"],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/catalogue/publications", {
          params: { query: { limit: 20, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

/** Every item that is not online. Read to the end: a public list that stops in the middle of a department misleads. */
export function useItemsNotOnline() {
  return useQuery({
    queryKey: ["items", "not-online"],
    queryFn: async () => {
      const items: ItemSummary[] = [];
      let cursor: string | undefined;
      do {
        const part = await ok(
          api.GET("/items", { params: { query: { online: false, limit: 100, ...(cursor && { cursor }) } } }),
        );
        items.push(...part.items);
        cursor = part.next ?? undefined;
      } while (cursor);
      return items;
    },
  });
}
