import type { Lamp, Queue } from "@/api/types";

export const QUEUES: readonly Queue[] = ["mine", "group", "done", "involved"];
export const LAMPS: readonly Lamp[] = ["RED", "YELLOW", "GREEN", "GREY"];

/** What the inbox shows. It lives in the address, so that going back and passing a link on both keep it. */
export interface InboxFilter {
  queue: Queue;
  lamp?: Lamp;
  item?: string;
  q?: string;
}

/** Reads the address; what it does not know counts as absent. */
export function readFilter(address: URLSearchParams): InboxFilter {
  const queue = QUEUES.find((known) => known === address.get("queue")) ?? "mine";
  const lamp = LAMPS.find((known) => known === address.get("lamp"));
  const item = address.get("item")?.trim();
  const q = address.get("q")?.trim();
  return { queue, ...(lamp && { lamp }), ...(item && { item }), ...(q && { q }) };
}

/** The shortest address that {@link readFilter} reads the same way. */
export function writeFilter({ queue, lamp, item, q }: InboxFilter): URLSearchParams {
  const address = new URLSearchParams();
  if (queue !== "mine") address.set("queue", queue);
  if (lamp) address.set("lamp", lamp);
  if (item) address.set("item", item);
  if (q?.trim()) address.set("q", q.trim());
  return address;
}

export function isNarrowed({ lamp, item, q }: InboxFilter): boolean {
  return !!(lamp ?? item ?? q);
}
