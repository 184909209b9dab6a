import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import { applicationKey } from "@/features/applications/queries";

/** Every way of meeting a requirement changes the whole list: what one material serves, others need no more. */
function useRefresh(id: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [...applicationKey(id), "materials"] });
}

/** Takes back what was uploaded; what is on file serves again. */
export function useTakeBack(id: string, requirement: string) {
  const onSuccess = useRefresh(id);
  return useMutation({
    mutationFn: () =>
      ok(
        api.DELETE("/applications/{id}/materials/{requirement}/document", {
          params: { path: { id, requirement } },
        }),
      ),
    onSuccess,
  });
}

/** @see ConsentButton; `true` consents, `false` takes it back. */
export function useConsent(id: string, requirement: string) {
  const onSuccess = useRefresh(id);
  return useMutation({
    mutationFn: (agreed: boolean) => {
      const path = { params: { path: { id, requirement } } };
      return agreed
        ? ok(api.PUT("/applications/{id}/materials/{requirement}/consent", path))
        : ok(api.DELETE("/applications/{id}/materials/{requirement}/consent", path));
    },
    onSuccess,
  });
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

/** What is to be signed; asked for when the dialog opens, and anew every time, since the text follows the item. */
export function useCommitmentText(id: string, requirement: string, wanted: boolean) {
  return useQuery({
    queryKey: [...applicationKey(id), "commitment", requirement],
    queryFn: () =>
      ok(
        api.GET("/applications/{id}/materials/{requirement}/commitment", {
          params: { path: { id, requirement } },
        }),
      ),
    enabled: wanted,
    gcTime: 0,
  });
}

export interface SignedText {
  textHash: string;
  signedName: string;
}

export function useCommitment(id: string, requirement: string) {
  const onSuccess = useRefresh(id);
  return useMutation({
    mutationFn: (body: SignedText) =>
      ok(
        api.PUT("/applications/{id}/materials/{requirement}/commitment", {
          params: { path: { id, requirement } },
          body,
        }),
      ),
    onSuccess,
  });
}
