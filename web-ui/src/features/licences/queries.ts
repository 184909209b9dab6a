import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, ok, versioned } from "@/api/client";
import type { LicenceAction } from "@/api/types";

const byId = (id: string) => ({ params: { path: { id } } });
const licenceKey = (id: string) => ["licences", "one", id] as const;

export function useLicences(status: string, q: string) {
  return useInfiniteQuery({
    queryKey: ["licences", "list", status, q],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/licences", {
          params: {
            query: {
              limit: 20,
              ...(status && { status }),
              ...(q && { q }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

/** Those of which their holder has to be reminded; few enough for one page. */
export function useExpiring(loggedIn: boolean) {
  return useQuery({
    queryKey: ["licences", "expiring"],
    queryFn: () => ok(api.GET("/licences", { params: { query: { status: "EXPIRING", limit: 20 } } })),
    enabled: loggedIn,
  });
}

/** The licence with the ETag that its next change needs. */
export function useLicence(id: string) {
  return useQuery({
    queryKey: licenceKey(id),
    queryFn: () => versioned(api.GET("/licences/{id}", byId(id))),
  });
}

export function useUses(id: string) {
  return useInfiniteQuery({
    queryKey: [...licenceKey(id), "uses"],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/licences/{id}/uses", {
          params: { path: { id }, query: { limit: 20, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

export function useEditions(id: string) {
  return useQuery({
    queryKey: [...licenceKey(id), "editions"],
    queryFn: () => ok(api.GET("/licences/{id}/editions", byId(id))),
  });
}

export interface LicenceDecision {
  action: LicenceAction;
  reason: string;
  kind?: "LOST" | "CHANGED";
  validUntil?: string;
}

/** What the issuer decides, on the version that was read. */
export function useDecision(id: string, etag: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ action, reason, kind, validUntil }: LicenceDecision) => {
      const params = { path: { id }, header: { "If-Match": etag } };
      switch (action) {
        case "RESUME":
          return ok(api.DELETE("/licences/{id}/suspension", { params }));
        case "REVOKE":
          return ok(api.POST("/licences/{id}/revocation", { params, body: { reason } }));
        case "REPLACE":
          return ok(
            api.POST("/licences/{id}/replacement", {
              params,
              body: { reason, kind: kind ?? "LOST", ...(validUntil && { validUntil }) },
            }),
          );
        default:
          return ok(api.POST("/licences/{id}/suspension", { params, body: { reason } }));
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["licences"] }),
  });
}
