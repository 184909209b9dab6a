import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { PageSkeleton } from "./PageSkeleton";
import { ProblemNotice } from "./ProblemNotice";

interface Props<T> {
  query: Pick<UseQueryResult<T>, "data" | "error" | "refetch">;
  /** Shown when `isEmpty` says so. */
  empty?: ReactNode;
  isEmpty?: (data: T) => boolean;
  rows?: number;
  children: (data: T) => ReactNode;
}

/** The states of a page in one place: loading, failed, empty, there. Data on screen survive a failed refresh. */
export function QueryView<T>({ query, empty, isEmpty, rows, children }: Props<T>) {
  const { data, error, refetch } = query;
  if (data === undefined) {
    if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
    return <PageSkeleton rows={rows ?? 6} />;
  }
  return (
    <>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {empty !== undefined && isEmpty?.(data) ? empty : children(data)}
    </>
  );
}
