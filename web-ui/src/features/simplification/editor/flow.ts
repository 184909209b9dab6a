import { API_ROOT, commonHeaders } from "@/api/client";
import { ApiProblem } from "@/api/problem";

/** The model of the re-engineered flow as BPMN XML. */
export async function fetchFlow(item: string): Promise<string> {
  const address = `${location.origin}${API_ROOT}/items/${encodeURIComponent(item)}/draft/diagram`;
  const response = await fetch(address, {
    credentials: "same-origin",
    headers: commonHeaders("GET"),
  }).catch(() => {
    throw ApiProblem.offline();
  });
  if (!response.ok) throw await ApiProblem.from(response);
  return response.text();
}
