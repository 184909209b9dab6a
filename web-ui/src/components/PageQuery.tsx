import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/api/problem";
import { Page } from "./Page";
import { PageSkeleton } from "./PageSkeleton";
import { ProblemNotice } from "./ProblemNotice";

interface Props<T> {
  query: Pick<UseQueryResult<T>, "data" | "error" | "refetch">;
  children: (data: T) => ReactNode;
}

/** What a whole page rests on: without it there is no page, so the failure gets a title of its own. */
export function PageQuery<T>({ query: { data, error, refetch }, children }: Props<T>) {
  const { t } = useTranslation("components");
  if (data !== undefined) return children(data);
  if (!error) return <PageSkeleton rows={10} />;
  const missing = asProblem(error).kind === "missing";
  return (
    <Page title={t(missing ? "page.missing" : "page.failed")}>
      <ProblemNotice error={error} onRetry={() => void refetch()} />
    </Page>
  );
}
