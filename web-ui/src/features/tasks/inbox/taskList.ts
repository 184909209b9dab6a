import type { Queue, TaskRow } from "@/api/types";

export interface TaskListProps {
  rows: readonly TaskRow[];
  queue: Queue;
  /** The filter, to be kept in every link. */
  search: string;
  /** The task that is open beside the list. */
  opened: string | undefined;
}
