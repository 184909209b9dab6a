import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, ok, versioned } from "@/api/client";

const byId = (id: string) => ({ params: { path: { id } } });

/** Everything cached about one application lies below this key. */
export const applicationKey = (id: string) => ["applications", "one", id] as const;

export function useApplications() {
  return useInfiniteQuery({
    queryKey: ["applications", "list"],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/applications", {
          params: { query: { limit: 20, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

export function useRecentApplications() {
  return useQuery({
    queryKey: ["applications", "recent"],
    queryFn: () => ok(api.GET("/applications", { params: { query: { limit: 3 } } })),
  });
}

export function fetchApplication(id: string) {
  return versioned(api.GET("/applications/{id}", byId(id)));
}

/** The application with the ETag that its next change needs. */
export function useApplication(id: string) {
  return useQuery({ queryKey: applicationKey(id), queryFn: () => fetchApplication(id) });
}

export function useInstruments(id: string) {
  return useQuery({
    queryKey: [...applicationKey(id), "instruments"],
    queryFn: () => ok(api.GET("/applications/{id}/instruments", byId(id))),
  });
}

/** What is to be shown in the original at the hand-over, and what was found. */
export function useOriginals(id: string, wanted = true) {
  return useQuery({
    queryKey: [...applicationKey(id), "originals"],
    queryFn: () => ok(api.GET("/applications/{id}/originals", byId(id))),
    enabled: wanted,
  });
}

/** What each way of delivery means: how often to come, and which originals to bring. */
export function useVisitPlans(id: string) {
  return useQuery({
    queryKey: [...applicationKey(id), "visit-plans"],
    queryFn: () => ok(api.GET("/applications/{id}/visit-plans", byId(id))),
  });
}

export function useTimeline(id: string) {
  return useQuery({
    queryKey: [...applicationKey(id), "timeline"],
    queryFn: () => ok(api.GET("/applications/{id}/timeline", byId(id))),
  });
}

export function useDiagram(id: string) {
  return useQuery({
    queryKey: [...applicationKey(id), "diagram"],
    queryFn: () => ok(api.GET("/applications/{id}/diagram", byId(id))),
  });
}

export function useMaterials(id: string) {
  return useQuery({
    queryKey: [...applicationKey(id), "materials"],
    queryFn: () => ok(api.GET("/applications/{id}/materials", byId(id))),
  });
}

export function useApplicationForm(id: string) {
  return useQuery({
    queryKey: [...applicationKey(id), "form"],
    queryFn: () => ok(api.GET("/applications/{id}/form", byId(id))),
  });
}
