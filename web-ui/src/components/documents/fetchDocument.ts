import { commonHeaders } from "@/api/client";
import { ApiProblem } from "@/api/problem";

/** The bytes of a document that the API keeps. */
export async function fetchDocument(href: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(href, {
    signal,
    credentials: "same-origin",
    headers: commonHeaders("GET"),
  }).catch((error: unknown) => {
    throw signal.aborted ? error : ApiProblem.offline();
  });
  if (!response.ok) throw await ApiProblem.from(response);
  return response.arrayBuffer();
}
