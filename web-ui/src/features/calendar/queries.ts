import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, ok, versioned } from "@/api/client";
import type { EnteredYear } from "@/api/types";

const FIRST_MOVED = 20;

export function useCalendar() {
  return useQuery({ queryKey: ["calendar"], queryFn: () => ok(api.GET("/admin/calendar")) });
}

export function useYear(year: number) {
  return useQuery({
    queryKey: ["calendar", year],
    queryFn: () => versioned(api.GET("/admin/calendar/{year}", { params: { path: { year } } })),
  });
}

/** Reads a file into the days of a draft. */
export function useFile(year: number) {
  return useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.append("file", file, file.name);
      return ok(
        api.POST("/admin/calendar/{year}/file", {
          params: { path: { year } },
          body: body as never,
          bodySerializer: (form) => form as unknown as FormData,
        }),
      );
    },
  });
}

/** What entering the draft would change; `cursor` asks for the next clocks that it moves. */
export function usePreview(year: number) {
  return useMutation({
    mutationFn: ({ draft, cursor }: { draft: EnteredYear; cursor?: string }) =>
      ok(
        api.POST("/admin/calendar/{year}/preview", {
          params: { path: { year }, query: { limit: FIRST_MOVED, ...(cursor && { cursor }) } },
          body: draft,
        }),
      ),
  });
}

interface Announcing {
  draft: EnteredYear;
  /** Of the calendar that the preview compared with. */
  version: number;
  /** One for a preview: pressing twice announces once. */
  key: string;
}

export function useAnnounce(year: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ draft, version, key }: Announcing) =>
      ok(
        api.PUT("/admin/calendar/{year}", {
          params: { path: { year }, header: { "If-Match": `"${version}"`, "Idempotency-Key": key } },
          body: draft,
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ["calendar"] }),
  });
}
