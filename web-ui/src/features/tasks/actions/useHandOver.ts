import type { MaterialLine, TaskDesk } from "@/api/types";
import { deliveryOf } from "@/features/applications/delivery";
import { useOriginals } from "@/features/applications/queries";

/** What an officer has to know before handing a reply over. */
export interface HandOverState {
  /** The checklist; none where the reply is not collected at a window. */
  originals?: readonly MaterialLine[];
  /** Titles that a department is looking into: until then nothing is handed over. */
  inCheck: string[];
  /** The applicant came before in vain, so that the officer says why they have to come again. */
  again: boolean;
  /** The checklist is not known yet, or could not be read. */
  unknown: boolean;
  error: unknown;
}

export function useHandOver({ task, application }: TaskDesk): HandOverState {
  const window = task.kind === "HAND_OVER" && deliveryOf(application).method === "WINDOW";
  const { data, error } = useOriginals(application.id, window);
  const doubts = data?.doubts ?? [];
  return {
    ...(data && { originals: data.toBeSeen }),
    inCheck: [...new Set(doubts.filter(({ state }) => state === "OPEN").map(({ title }) => title))],
    again: doubts.length > 0,
    unknown: window && !data,
    error,
  };
}
