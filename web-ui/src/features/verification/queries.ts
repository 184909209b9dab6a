import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import type { DocumentVerdict } from "@/api/types";

/** A wrong code is an answer and no failure, so it is not asked for again. */
export const licenceByCode = (code: string) =>
  queryOptions({
    queryKey: ["verification", code],
    queryFn: () => ok(api.GET("/public/licences/{code}", { params: { path: { code } } })),
    enabled: code !== "",
    retry: false,
  });

export function checkDocument(file: File): Promise<DocumentVerdict> {
  const body = new FormData();
  body.append("file", file, file.name);
  return ok(
    api.POST("/public/licences/verification", {
      body: body as unknown as { file: string },
      bodySerializer: (form) => form as unknown as FormData,
    }),
  );
}
