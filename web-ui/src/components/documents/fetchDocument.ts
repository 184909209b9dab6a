import { commonHeaders } from "@/api/client";
import { ApiProblem } from "@/api/problem";

/** The bytes of a document that the API keeps, or makes from what it is sent. */
export async function fetchDocument(href: string, signal: AbortSignal, sent?: string): Promise<ArrayBuffer> {
  const asked =
    sent === undefined
      ? { headers: commonHeaders("GET") }
      : {
          method: "POST",
          body: sent,
          headers: { ...commonHeaders("POST"), "Content-Type": "application/json" },
        };
  const response = await fetch(href, { signal, credentials: "same-origin", ...asked }).catch(
    (error: unknown) => {
      throw signal.aborted ? error : ApiProblem.offline();
    },
  );
  if (!response.ok) throw await ApiProblem.from(response);
  return response.arrayBuffer();
}
