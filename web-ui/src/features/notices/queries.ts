import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import type { NoticeAddress } from "@/api/types";

const ALL = ["notices"] as const;
const EVERY_MINUTE = 60_000;

export function useUnread(loggedIn: boolean) {
  return useQuery({
    queryKey: [...ALL, "count"],
    queryFn: () => ok(api.GET("/notices/count")),
    enabled: loggedIn,
    refetchInterval: EVERY_MINUTE,
    staleTime: EVERY_MINUTE,
  });
}

export function useNotices(unreadOnly: boolean) {
  return useInfiniteQuery({
    queryKey: [...ALL, "list", unreadOnly],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/notices", {
          params: {
            query: {
              limit: 20,
              ...(unreadOnly && { unread: true }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

/** Marks one read, or all of them without an id. */
export function useReading() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id?: string) =>
      id === undefined
        ? ok(api.POST("/notices/reading"))
        : ok(api.POST("/notices/{id}/reading", { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ALL }),
  });
}

export function useAddress() {
  return useQuery({
    queryKey: ["notice-address"],
    queryFn: () => ok(api.GET("/notices/address")),
  });
}

export function useAddressChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NoticeAddress) => ok(api.PUT("/notices/address", { body })),
    onSuccess: (address) => client.setQueryData(["notice-address"], address),
  });
}
