import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, ok, versioned } from "@/api/client";
import type { ItemDraft, Proposal } from "@/api/dto/simplification";
import type { TableName } from "../places";

/** A draft with the ETag under which it was read; the next save sends it as If-Match. */
export interface LoadedDraft {
  data: ItemDraft;
  etag: string;
}

export const draftKey = (code: string) => ["drafts", code] as const;

const fetchDraft = (code: string): Promise<LoadedDraft> =>
  versioned(api.GET("/items/{code}/draft", { params: { path: { code } } }));

export function useItemDraft(code: string) {
  return useQuery({ queryKey: draftKey(code), queryFn: () => fetchDraft(code) });
}

/** Reads the draft anew, whatever is kept: after another person has saved it. */
export function useFreshDraft(code: string) {
  const client = useQueryClient();
  return () => client.fetchQuery({ queryKey: draftKey(code), queryFn: () => fetchDraft(code), staleTime: 0 });
}

export function useSaveDraft(code: string) {
  return useDraftChange(code, ({ proposal, etag }: { proposal: Proposal; etag: string }) =>
    versioned(
      api.PUT("/items/{code}/draft", {
        params: { path: { code }, header: { "If-Match": etag } },
        body: proposal,
      }),
    ),
  );
}

function useDraftChange<V>(code: string, change: (variables: V) => Promise<LoadedDraft>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (saved) => {
      client.setQueryData(draftKey(code), saved);
      void client.invalidateQueries({ queryKey: ["attachments"] });
    },
  });
}

/** Back to today's version; an item that does not exist yet is given up. */
export function useResetDraft(code: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (etag: string) =>
      ok(api.DELETE("/items/{code}/draft", { params: { path: { code }, header: { "If-Match": etag } } })),
    onSuccess: () =>
      Promise.all(["attachments", "drafts"].map((first) => client.invalidateQueries({ queryKey: [first] }))),
  });
}

export function useFileUpload(code: string) {
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append("file", file, file.name);
      return ok(
        api.POST("/items/{code}/draft/files", {
          params: { path: { code } },
          body: { file: "" },
          bodySerializer: () => form,
        }),
      );
    },
  });
}

interface NewComment {
  item: string;
  line?: string;
  text: string;
}

/** The reform office's remark on an item or a line of it. */
export function useComment(table: TableName) {
  return useRemark((body: NewComment) =>
    ok(api.POST("/attachments/{attachment}/{department}/comments", { params: { path: { ...table } }, body })),
  );
}

/** The department's answer to a remark. */
export function useAnswer(table: TableName) {
  return useRemark(({ id, answer }: { id: string; answer: string }) =>
    ok(
      api.PUT("/attachments/{attachment}/{department}/comments/{id}", {
        params: { path: { ...table, id } },
        body: { answer },
      }),
    ),
  );
}

function useRemark<V, R>(send: (variables: V) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () =>
      Promise.all(["attachments", "drafts"].map((first) => client.invalidateQueries({ queryKey: [first] }))),
  });
}

const FOREVER = { staleTime: 3_600_000 };

export function useDivisions(department: string) {
  return useQuery({
    queryKey: ["departments", department],
    queryFn: () => ok(api.GET("/departments/{code}", { params: { path: { code: department } } })),
    ...FOREVER,
  });
}

export function useMaterialTypes() {
  return useQuery({
    queryKey: ["material-types"],
    queryFn: () => ok(api.GET("/material-types")),
    ...FOREVER,
  });
}
