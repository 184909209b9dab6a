import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useNavigate } from "react-router";
import { api, ok } from "@/api/client";
import { newKey } from "@/api/idempotency";
import { asProblem } from "@/api/problem";

/** Submits once: a second click or a lost answer repeats the same request under the same key. */
export function useSubmit(id: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const key = useRef("");
  return useMutation({
    mutationFn: () => {
      key.current ||= newKey();
      return ok(
        api.POST("/applications/{id}/submission", {
          params: { path: { id }, header: { "Idempotency-Key": key.current } },
        }),
      );
    },
    onError: (error) => {
      // A refusal is an answer; what is sent after mending is another submission.
      if (asProblem(error).status !== 0) key.current = "";
    },
    onSuccess: async () => {
      await navigate(`/applications/${id}/submitted`, { replace: true });
      await client.invalidateQueries({ queryKey: ["applications"] });
    },
  });
}
