import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import { applicationKey } from "@/features/applications/queries";

/** Every way of meeting a requirement changes the whole list: what one material serves, others need no more. */
function useRefresh(id: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [...applicationKey(id), "materials"] });
}

export function useLicenceNumber(id: string, requirement: string) {
  const onSuccess = useRefresh(id);
  return useMutation({
    mutationFn: (number: string) =>
      ok(
        api.PUT("/applications/{id}/materials/{requirement}/licence-number", {
          params: { path: { id, requirement } },
          body: { number },
        }),
      ),
    onSuccess,
  });
}

export function useCommitment(id: string, requirement: string) {
  const onSuccess = useRefresh(id);
  return useMutation({
    mutationFn: () =>
      ok(
        api.PUT("/applications/{id}/materials/{requirement}/commitment", {
          params: { path: { id, requirement } },
        }),
      ),
    onSuccess,
  });
}
