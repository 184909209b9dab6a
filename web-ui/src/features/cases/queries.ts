import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import type { CaseDetail, ExtendCase, SuspendCase } from "@/api/types";

const byId = (id: string) => ({ params: { path: { id } } });
const caseKey = (id: string) => ["cases", id] as const;

export function useCase(id: string) {
  return useQuery({ queryKey: caseKey(id), queryFn: () => ok(api.GET("/cases/{id}", byId(id))) });
}

export function useSuspend(id: string) {
  return useClockChange(id, (body: SuspendCase) =>
    ok(api.POST("/cases/{id}/suspension", { ...byId(id), body })),
  );
}

export function useResume(id: string) {
  return useClockChange(id, () => ok(api.DELETE("/cases/{id}/suspension", byId(id))));
}

export function useExtend(id: string) {
  return useClockChange(id, (body: ExtendCase) =>
    ok(api.POST("/cases/{id}/extension", { ...byId(id), body })),
  );
}

/** A change of the clock shows in the case at once, and in the due dates of lists and applications. */
function useClockChange<B = void>(id: string, change: (body: B) => Promise<CaseDetail>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (changed) => {
      client.setQueryData(caseKey(id), changed);
      for (const first of ["tasks", "applications"]) void client.invalidateQueries({ queryKey: [first] });
    },
  });
}
