import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, API_ROOT, ok } from "@/api/client";
import { newKey } from "@/api/idempotency";
import type { OrderState } from "@/api/types";
import { send } from "@/api/upload";
import { applicationKey } from "@/features/applications/queries";

const DESK = ["intermediary-orders"] as const;

export interface DirectorySearch {
  service: string;
  region: string;
  q: string;
}

export function useDirectory(search: DirectorySearch, limit = 20) {
  return useInfiniteQuery({
    queryKey: ["intermediaries", search, limit],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/intermediaries", {
          params: { query: { ...search, limit, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

export function useServices() {
  return useQuery({
    queryKey: ["intermediaries", "services"],
    queryFn: () => ok(api.GET("/intermediaries/services")),
    staleTime: Infinity,
  });
}

const byId = (id: string) => ({ params: { path: { id } } });

export function useServiceNeeds(id: string) {
  return useQuery({
    queryKey: [...applicationKey(id), "materials", "intermediary-services"],
    queryFn: () => ok(api.GET("/applications/{id}/intermediary-services", byId(id))),
  });
}

export function useOrders(id: string) {
  return useQuery({
    queryKey: [...applicationKey(id), "materials", "intermediary-orders"],
    queryFn: () => ok(api.GET("/applications/{id}/intermediary-orders", byId(id))),
  });
}

function useRefresh(id: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: applicationKey(id) });
}

export function usePlaceOrder(id: string, requirement: string) {
  return useMutation({
    mutationFn: (intermediary: string) =>
      ok(
        api.POST("/applications/{id}/intermediary-orders", {
          params: { path: { id }, header: { "Idempotency-Key": newKey() } },
          body: { requirement, intermediary },
        }),
      ),
    onSuccess: useRefresh(id),
  });
}

const ifMatch = (version: number) => ({ "If-Match": `"${version}"` });

/** An order at the version that is on the screen. */
const asRead = (id: string, version: number) => ({ params: { path: { id }, header: ifMatch(version) } });

export function useCancelOrder(application: string) {
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      ok(api.POST("/intermediary-orders/{id}/cancellation", asRead(id, version))),
    onSettled: useRefresh(application),
  });
}

export function useReceived(state: OrderState | "") {
  return useInfiniteQuery({
    queryKey: [...DESK, state],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/intermediary-orders", {
          params: { query: { limit: 20, ...(state && { state }), ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

function useDeskRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: DESK });
}

export function useConfirm(id: string, version: number) {
  return useMutation({
    mutationFn: () => ok(api.POST("/intermediary-orders/{id}/confirmation", asRead(id, version))),
    onSettled: useDeskRefresh(),
  });
}

export function useDecline(id: string, version: number) {
  return useMutation({
    mutationFn: (reason: string) =>
      ok(
        api.POST("/intermediary-orders/{id}/decline", {
          ...asRead(id, version),
          body: { reason },
        }),
      ),
    onSettled: useDeskRefresh(),
  });
}

export function useReport(id: string, version: number) {
  return useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.append("file", file, file.name);
      return send({
        method: "POST",
        path: `${API_ROOT}/intermediary-orders/${id}/report`,
        headers: ifMatch(version),
        body,
      });
    },
    onSettled: useDeskRefresh(),
  });
}
