import { useTranslation } from "react-i18next";
import { Navigate, Outlet, useLocation } from "react-router";
import type { Role } from "@/api/types";
import { PageSkeleton } from "@/components/PageSkeleton";
import { ProblemNotice } from "@/components/ProblemNotice";
import { Page } from "@/components/Page";
import { NothingYet } from "@/components/NothingYet";
import { hasAny, useSession } from "./session";

/** Lets the listed roles through; asks others to log in or says why they cannot go on. The server checks again. */
export function RequireRole({ any }: { any: readonly Role[] }) {
  const { t } = useTranslation("session");
  const { user, error, refetch } = useSession();
  const { pathname, search } = useLocation();

  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (user === undefined) return <PageSkeleton />;
  if (user === null) return <Navigate to={`/login?next=${encodeURIComponent(pathname + search)}`} replace />;
  if (hasAny(user, any)) return <Outlet />;
  return (
    <Page title={t("notForYou.title")}>
      <NothingYet what={t("notForYou.what", { name: user.displayName })} todo={t("notForYou.todo")} />
    </Page>
  );
}
