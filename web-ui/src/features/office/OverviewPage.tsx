import { useTranslation } from "react-i18next";
import { Navigate } from "react-router";
import { NothingYet } from "@/components/NothingYet";
import { Page } from "@/components/Page";
import { Panel } from "@/components/Panel";
import { LEDGER_READERS } from "@/features/ledgers/readers";
import { LedgerOverview } from "@/features/ledgers/LedgerOverview";
import { hasAny, useSession } from "@/features/session/session";
import { TASK_WORKERS } from "./roles";

/** Where an officer starts: the tasks of those who have some, the attachments of those who fill them in, the ledgers of those who read them, the calendar of those who keep it. */
function OverviewPage() {
  const { t } = useTranslation("office");
  const { user } = useSession();
  if (hasAny(user, TASK_WORKERS)) return <Navigate to="/office/tasks" replace />;
  if (hasAny(user, ["DEPARTMENT_ADMIN"])) return <Navigate to="/office/simplification" replace />;
  if (hasAny(user, ["SYSTEM_ADMIN"])) return <Navigate to="/office/calendar" replace />;
  return (
    <Page title={t("title")} lead={user && t("welcome", { name: user.displayName })} dense>
      {hasAny(user, LEDGER_READERS) ? (
        <LedgerOverview />
      ) : (
        <Panel>
          <NothingYet what={t("nothing")} todo={t("nothingTodo")} />
        </Panel>
      )}
    </Page>
  );
}

export { OverviewPage as Component };
