import { useOutletContext } from "react-router";

/** What the open task knows of the list it was opened from. */
export interface InboxContext {
  /** Address of the list with its filter. */
  back: string;
  /** Whether the list is in sight. */
  beside: boolean;
  /** Opens the task after the finished one, or the list when there is none; tells which. */
  goOn: (finished: string) => boolean;
}

export const useInboxContext = () => useOutletContext<InboxContext>();
