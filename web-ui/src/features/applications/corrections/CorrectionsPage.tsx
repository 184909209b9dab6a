import { useTranslation } from "react-i18next";
import { Navigate, useParams } from "react-router";
import type { Application } from "@/api/types";
import { formatMoment } from "@/components/dates";
import { Page } from "@/components/Page";
import { Panel } from "@/components/Panel";
import { PageQuery } from "@/components/PageQuery";
import { useApplication } from "../queries";
import { CorrectionList } from "./CorrectionList";
import { Resubmission } from "./Resubmission";

/** 补正: every fault that the window told, each with what mends it, and the way to hand it in again. */
function CorrectionsPage() {
  const { id = "" } = useParams();
  return (
    <PageQuery query={useApplication(id)}>{({ data }) => <CorrectionsView application={data} />}</PageQuery>
  );
}

function CorrectionsView({ application }: { application: Application }) {
  const { t } = useTranslation("applications");
  const { id, title, number, corrections, allowedActions } = application;
  if (!corrections || !allowedActions.includes("CORRECT"))
    return <Navigate to={`/applications/${id}`} replace />;
  return (
    <Page
      title={t("corrections.title", { count: corrections.items.length })}
      lead={
        <>
          {title} · {t("row.number", { number })} ·{" "}
          {t("corrections.asked", { at: formatMoment(corrections.requestedAt) })}
        </>
      }
    >
      <p>{t("corrections.lead")}</p>
      {corrections.comment && <Panel title={t("corrections.comment")}>{corrections.comment}</Panel>}
      <CorrectionList application={application} faults={corrections.items} />
      <Resubmission applicationId={id} />
    </Page>
  );
}

export { CorrectionsPage as Component };
