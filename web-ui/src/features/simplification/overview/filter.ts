import type { AttachmentSummary, SimplificationState } from "@/api/dto/simplification";

export const STATES: readonly SimplificationState[] = [
  "NOT_OPENED",
  "DRAFT",
  "SUBMITTED",
  "RETURNED",
  "APPROVED",
  "CONSENTED",
  "PUBLISHED",
];

/** What the reform office has yet to get: nothing was handed in, or it went back. */
const LATE: readonly SimplificationState[] = ["NOT_OPENED", "DRAFT", "RETURNED"];

/** The filter of the list, as it stands in the address. `LATE`: not handed in. */
export interface AttachmentFilter {
  state?: SimplificationState | "LATE";
  attachment?: "1" | "2";
  q?: string;
}

export function readFilter(address: URLSearchParams): AttachmentFilter {
  const filter: AttachmentFilter = {};
  const state = address.get("state");
  if (state === "LATE" || STATES.some((known) => known === state)) {
    filter.state = state as SimplificationState | "LATE";
  }
  const attachment = address.get("attachment");
  if (attachment === "1" || attachment === "2") filter.attachment = attachment;
  const q = address.get("q")?.trim();
  if (q) filter.q = q;
  return filter;
}

export function filtered(
  items: readonly AttachmentSummary[],
  { state, attachment, q }: AttachmentFilter,
): AttachmentSummary[] {
  return items.filter(
    (item) =>
      (!state || (state === "LATE" ? isLate(item) : item.state === state)) &&
      (!attachment || String(item.attachment) === attachment) &&
      (!q || item.departmentName.includes(q)),
  );
}

export const isLate = ({ state }: AttachmentSummary) => LATE.includes(state);
