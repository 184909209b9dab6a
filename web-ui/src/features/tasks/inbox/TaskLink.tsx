import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Queue, TaskRow } from "@/api/types";
import { useSession } from "@/features/session/session";
import { rowLink } from "./rowKeys";

interface Props {
  row: TaskRow;
  queue: Queue;
  search: string;
  className?: string | undefined;
  current?: boolean;
  children: ReactNode;
}

/** Opens the task. Of others' tasks in a case one took part in, the application is what one may read. */
export function TaskLink({ row, queue, search, className, current = false, children }: Props) {
  const { user } = useSession();
  const own = queue !== "involved" || row.claimedBy === user?.username;
  const to = own
    ? { pathname: `/office/tasks/${row.id}`, search }
    : { pathname: `/office/applications/${row.applicationId}` };
  return (
    <Link {...rowLink(row.id)} to={to} className={className} aria-current={current ? "true" : undefined}>
      {children}
    </Link>
  );
}
