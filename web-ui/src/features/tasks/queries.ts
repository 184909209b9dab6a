import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import type { TaskCompletion, TaskRow } from "@/api/types";
import type { InboxFilter } from "./inbox/filter";

const TASKS = ["tasks"] as const;
const PAGE = 30;
/** As long as a list is remembered, going back finds all its pages again. */
const REMEMBERED = 30 * 60_000;

const byId = (id: string) => ({ params: { path: { id } } });

export function useInbox(filter: InboxFilter) {
  return useInfiniteQuery({
    queryKey: [...TASKS, "list", filter],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/tasks", {
          params: { query: { ...filter, limit: PAGE, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
    gcTime: REMEMBERED,
    refetchInterval: 60_000,
  });
}

export function useTaskDesk(id: string) {
  return useQuery({ queryKey: [...TASKS, "desk", id], queryFn: () => ok(api.GET("/tasks/{id}", byId(id))) });
}

/** The items that the list can be narrowed to: those of the officer's department, or all of them. */
export function useItemChoices(department: string | null | undefined) {
  return useQuery({
    queryKey: ["items", "choices", department ?? ""],
    queryFn: () =>
      ok(api.GET("/items", { params: { query: { limit: 100, ...(department && { department }) } } })),
    staleTime: 10 * 60_000,
  });
}

export function useClaim() {
  const refresh = useRefreshTasks();
  return useMutation({
    mutationFn: ({ id, claim }: { id: string; claim: boolean }): Promise<TaskRow> =>
      claim ? ok(api.POST("/tasks/{id}/claim", byId(id))) : ok(api.DELETE("/tasks/{id}/claim", byId(id))),
    onSettled: refresh,
  });
}

export function useColleagues(id: string, wanted: boolean) {
  return useQuery({
    queryKey: [...TASKS, "colleagues", id],
    queryFn: () => ok(api.GET("/tasks/{id}/colleagues", byId(id))),
    enabled: wanted,
  });
}

export function useHandOn(id: string) {
  const refresh = useRefreshTasks();
  return useMutation({
    mutationFn: (to: string) => ok(api.POST("/tasks/{id}/delegation", { ...byId(id), body: { to } })),
    onSuccess: refresh,
  });
}

export function useCompleteTask(id: string) {
  return useMutation({
    mutationFn: ({ body, key }: { body: TaskCompletion; key: string }) =>
      ok(
        api.POST("/tasks/{id}/completion", {
          params: { path: { id }, header: { "Idempotency-Key": key } },
          body,
        }),
      ),
  });
}

/** Fetches from its issuer what could not be fetched when the application was filed. */
export function useObtain(id: string) {
  const refresh = useRefreshTasks();
  return useMutation({
    mutationFn: (requirement: string) =>
      ok(api.POST("/tasks/{id}/obtaining", { ...byId(id), body: { requirement } })),
    onSuccess: refresh,
  });
}

/** What one officer does changes lists, desks, cases and applications alike. */
export function useRefreshTasks() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ["tasks", "cases", "applications"].map((first) => client.invalidateQueries({ queryKey: [first] })),
    );
}
