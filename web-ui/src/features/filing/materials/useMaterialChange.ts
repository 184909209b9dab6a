import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, ok } from "@/api/client";
import { upload } from "@/api/upload";
import { applicationKey } from "@/features/applications/queries";

/** Every way of meeting a requirement changes the whole list: what one material serves, others need no more. */
function useRefresh(id: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [...applicationKey(id), "materials"] });
}

export function useUpload(id: string, requirement: string) {
  const onSuccess = useRefresh(id);
  const [percent, setPercent] = useState(0);
  const mutation = useMutation({
    mutationFn: (file: File) => {
      setPercent(0);
      return upload(
        `/applications/${id}/materials/${encodeURIComponent(requirement)}/document`,
        file,
        setPercent,
      );
    },
    onSuccess,
  });
  return { ...mutation, percent };
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
