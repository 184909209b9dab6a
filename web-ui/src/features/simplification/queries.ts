import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, ok, versioned } from "@/api/client";
import type { Attachment } from "@/api/dto/simplification";
import type { TableName } from "./places";

export const tableKey = ({ attachment, department }: TableName) =>
  ["attachments", attachment, department] as const;

const path = (table: TableName) => ({ path: { ...table } });
const at = (table: TableName, etag: string) => ({
  params: { ...path(table), header: { "If-Match": etag } },
});

export function useAttachments() {
  return useQuery({ queryKey: ["attachments"], queryFn: () => ok(api.GET("/attachments")) });
}

/** The table with the ETag that the next change of it sends. */
export function useAttachment(table: TableName) {
  return useQuery({
    queryKey: tableKey(table),
    queryFn: () => versioned(api.GET("/attachments/{attachment}/{department}", { params: path(table) })),
  });
}

export function useTableDiagram(table: TableName) {
  return useQuery({
    queryKey: [...tableKey(table), "diagram"],
    queryFn: () => ok(api.GET("/attachments/{attachment}/{department}/diagram", { params: path(table) })),
  });
}

/** Everything that the reform office has remarked in this round. */
export function useComments(table: TableName) {
  return useQuery({
    queryKey: [...tableKey(table), "comments"],
    queryFn: () => ok(api.GET("/attachments/{attachment}/{department}/comments", { params: path(table) })),
  });
}

/** What can be done with a whole table, as the body it takes. */
export type Deed =
  | { do: "OPEN" | "SUBMIT" }
  | { do: "RETURN"; reason: string }
  | { do: "APPROVE"; comment?: string }
  | { do: "CONSENT"; number: string; consentedOn: string }
  | { do: "PUBLISH"; effectiveFrom: string }
  | { do: "ADD"; code: string; name: string }
  | { do: "CONTACT"; contact: string; phone: string };

function send(table: TableName, etag: string, deed: Deed) {
  const { do: what, ...fields } = deed;
  const base = "/attachments/{attachment}/{department}" as const;
  const where = at(table, etag);
  switch (what) {
    case "OPEN":
      return api.POST(`${base}/rounds`, where);
    case "SUBMIT":
      return api.POST(`${base}/submission`, where);
    case "RETURN":
      return api.POST(`${base}/return`, { ...where, body: fields as { reason: string } });
    case "APPROVE":
      return api.POST(`${base}/approval`, { ...where, body: fields });
    case "CONSENT":
      return api.POST(`${base}/consent`, {
        ...where,
        body: fields as { number: string; consentedOn: string },
      });
    case "PUBLISH":
      return api.POST(`${base}/publication`, { ...where, body: fields as { effectiveFrom: string } });
    case "ADD":
      return api.POST(`${base}/items`, { ...where, body: fields as { code: string; name: string } });
    case "CONTACT":
      return api.PATCH(base, {
        ...where,
        body: fields,
        headers: { "Content-Type": "application/merge-patch+json" },
      });
  }
}

/** Does something with a table; its answer is the table as it is then. */
export function useDeed(table: TableName, etag: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (deed: Deed) => versioned<Attachment>(send(table, etag, deed)),
    onSuccess: async (changed, deed) => {
      client.setQueryData(tableKey(table), changed);
      const stale = ["attachments", "drafts", "simplification-progress"];
      if (deed.do === "PUBLISH") stale.push("items", "item-topics");
      await Promise.all(stale.map((first) => client.invalidateQueries({ queryKey: [first] })));
    },
  });
}

/** Puts what a filled sheet says into the drafts; tells cell by cell what could not be read. */
export function useImport(table: TableName, etag: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append("file", file, file.name);
      return ok(
        api.POST("/attachments/{attachment}/{department}/import", {
          ...at(table, etag),
          body: { file: "" },
          bodySerializer: () => form,
        }),
      );
    },
    onSuccess: () =>
      Promise.all(["attachments", "drafts"].map((first) => client.invalidateQueries({ queryKey: [first] }))),
  });
}
