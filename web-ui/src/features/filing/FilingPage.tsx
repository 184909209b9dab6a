import { useTranslation } from "react-i18next";
import { Link, Navigate, Outlet, useLocation, useParams } from "react-router";
import type { Application } from "@/api/types";
import { Page } from "@/components/Page";
import { PageQuery } from "@/components/PageQuery";
import { useApplication } from "@/features/applications/queries";
import { useDraftOf } from "./draft/useDraftOf";
import { SaveNote } from "./SaveNote";
import { StepBar } from "./StepBar";
import { STEPS } from "./steps";

/** Frame of the filing steps: holds the draft, so that stepping back and forth loses nothing. */
function FilingPage() {
  const { id = "" } = useParams();
  return <PageQuery query={useApplication(id)}>{(opened) => <Filing key={id} opened={opened} />}</PageQuery>;
}

function Filing({ opened }: { opened: { data: Application; etag: string } }) {
  const { t } = useTranslation("filing");
  const { pathname } = useLocation();
  const draft = useDraftOf(opened);
  const { id, title, number, state } = draft.application;
  const step = STEPS.find((name) => pathname.endsWith(`/${name}`)) ?? "check";

  if (state !== "DRAFT" && state !== "CORRECTION_REQUESTED")
    return <Navigate to={`/applications/${id}`} replace />;
  return (
    <Page
      key={step}
      title={t(`steps.${step}`)}
      lead={
        <>
          {title} · {t("number", { number })}
        </>
      }
    >
      {state === "DRAFT" ? (
        <StepBar current={step} applicationId={id} />
      ) : (
        <p>
          <Link to={`/applications/${id}/corrections`}>{t("backToCorrections")}</Link>
        </p>
      )}
      <SaveNote draft={draft} />
      <Outlet context={draft} />
    </Page>
  );
}

export { FilingPage as Component };
