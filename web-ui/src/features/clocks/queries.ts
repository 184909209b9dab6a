import { useInfiniteQuery } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import type { ClockAccount } from "@/api/types";

/** Whose clock: a case as its officers open it, a case inside an application, or the application's own before and after. */
export interface ClockOf {
  id: string;
  caseId?: string;
  kind?: ClockAccount["kind"];
}

/** Where it lies below the API; `.pdf` behind it is the same on paper. */
export function addressOf({ id, caseId, kind }: ClockOf): string {
  if (caseId) return `/applications/${id}/cases/${caseId}/clock`;
  return kind ? `/applications/${id}/clocks/${kind}` : `/cases/${id}/clock`;
}

function read({ id, caseId, kind }: ClockOf, month: string): Promise<ClockAccount> {
  const query = month ? { month } : {};
  if (caseId) {
    return ok(
      api.GET("/applications/{id}/cases/{caseId}/clock", { params: { path: { id, caseId }, query } }),
    );
  }
  return kind
    ? ok(api.GET("/applications/{id}/clocks/{kind}", { params: { path: { id, kind }, query } }))
    : ok(api.GET("/cases/{id}/clock", { params: { path: { id }, query } }));
}

/** A long clock comes month by month. */
export function useClock(of: ClockOf) {
  return useInfiniteQuery({
    queryKey: ["clock", of],
    queryFn: ({ pageParam }) => read(of, pageParam),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
    select: ({ pages }) =>
      pages.reduce((shown, month) => ({ ...month, days: [...shown.days, ...month.days] })),
  });
}
