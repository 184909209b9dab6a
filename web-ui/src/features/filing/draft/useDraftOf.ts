import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import { api, versioned } from "@/api/client";
import type { Application, JsonObject } from "@/api/types";
import { applicationKey, fetchApplication } from "@/features/applications/queries";
import { apply, combine, difference, type Changes, type Part } from "./changes";
import { DraftSaver, type DraftStore, type SaveStatus } from "./DraftSaver";
import { shelfOf } from "./shelf";
import type { Draft } from "./useDraft";

/** Opens the draft for typing: holds what was typed on this page and keeps it saved. */
export function useDraftOf(opened: { data: Application; etag: string }): Draft {
  const client = useQueryClient();
  const { id } = opened.data;
  const [status, setStatus] = useState<SaveStatus>({ kind: "unchanged" });
  const [changedElsewhere, setChangedElsewhere] = useState(false);
  const [saver] = useState(() => {
    const onVersion = (application: Application, elsewhere: boolean) => {
      if (takeVersion(client, application) && elsewhere) setChangedElsewhere(true);
    };
    return new DraftSaver(storeOf(id), opened.etag, shelfOf(id), { onStatus: setStatus, onVersion });
  });
  const [typed, setTyped] = useState<Changes>(saver.unsaved);

  useEffect(() => {
    const leaving = () => document.visibilityState === "hidden" && void saver.flush();
    document.addEventListener("visibilitychange", leaving);
    return () => {
      document.removeEventListener("visibilitychange", leaving);
      saver.close();
      // Whoever opens the form next must not see what it was before this page.
      client.removeQueries({ queryKey: [...applicationKey(id), "form"] });
    };
  }, [client, id, saver]);

  const value = useCallback((part: Part, base: JsonObject) => apply(base, typed[part]), [typed]);
  const change = useCallback(
    (part: Part, before: JsonObject, after: JsonObject) => {
      const changed = difference(before, after);
      if (Object.keys(changed).length === 0) return;
      setTyped((earlier) => combine(earlier, { [part]: changed }));
      saver.change(part, changed);
    },
    [saver],
  );
  const flush = useCallback(() => saver.flush(), [saver]);

  return useMemo(
    () => ({ application: opened.data, status, changedElsewhere, value, change, flush }),
    [opened.data, status, changedElsewhere, value, change, flush],
  );
}

function storeOf(id: string): DraftStore {
  return {
    read: () => fetchApplication(id),
    write: (changes, etag) =>
      versioned(
        api.PATCH("/applications/{id}", {
          params: { path: { id }, header: { "If-Match": etag } },
          headers: { "Content-Type": "application/merge-patch+json" },
          body: changes,
        }),
      ),
  };
}

/** Shows the new version everywhere. True when what the applicant enters differs from the one shown before. */
function takeVersion(client: QueryClient, application: Application): boolean {
  const key = applicationKey(application.id);
  const before = client.getQueryData<{ data: Application; etag: string }>(key)?.data;
  client.setQueryData(key, (old: { etag: string } | undefined) => ({
    etag: old?.etag ?? "",
    data: application,
  }));
  if (!before) return false;
  const answersChanged = differs(before.answers, application.answers);
  if (answersChanged) {
    // Other answers, other items: their form and materials are other ones too.
    for (const part of ["form", "materials", "applicable-items"]) {
      void client.invalidateQueries({ queryKey: [...key, part] });
    }
  }
  return (
    answersChanged || differs(before.form, application.form) || differs(before.delivery, application.delivery)
  );
}

function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
