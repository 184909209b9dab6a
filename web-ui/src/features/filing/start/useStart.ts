import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { api, ok } from "@/api/client";
import { newKey } from "@/api/idempotency";
import type { NewApplication } from "@/api/types";
import { isApplicant, useSession } from "@/features/session/session";
import { stepPath } from "../steps";

/** Opens the draft and leads to its form; whoever is not logged in goes through the login first and comes back. */
export function useStart(onStarted?: () => void) {
  const navigate = useNavigate();
  const { user } = useSession();
  const { pathname, search } = useLocation();
  const last = useRef({ body: "", key: "" });

  const mutation = useMutation({
    mutationFn: (application: NewApplication) => {
      const body = JSON.stringify(application);
      // The same request again (a double click, a lost answer) must not open a second draft.
      if (last.current.body !== body) last.current = { body, key: newKey() };
      return ok(
        api.POST("/applications", {
          params: { header: { "Idempotency-Key": last.current.key } },
          body: application,
        }),
      );
    },
    onSuccess: ({ id }) => {
      onStarted?.();
      return navigate(stepPath(id, "form"));
    },
  });
  const start = (application: NewApplication) => {
    if (user === null) void navigate(`/login?next=${encodeURIComponent(pathname + search)}`);
    else mutation.mutate(application);
  };
  return { start, mutation, loggedIn: !!user, officer: !!user && !isApplicant(user) };
}
