import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { Application } from "@/api/types";
import { Page } from "@/components/Page";
import { Panel } from "@/components/Panel";
import { PageQuery } from "@/components/PageQuery";
import { QueryView } from "@/components/QueryView";
import { StateTag } from "@/components/StateTag";
import { ApplicationOrders } from "@/features/intermediaries/orders/ApplicationOrders";
import { ApplicationFacts } from "./ApplicationFacts";
import { CaseList } from "./CaseList";
import { Instruments } from "./Instruments";
import { NextStep } from "./NextStep";
import { OriginalsToBring } from "./OriginalsToBring";
import { Progress } from "./Progress";
import { useApplication, useTimeline } from "./queries";
import { EventTimeline } from "@/components/EventTimeline";
import { NothingYet } from "@/components/NothingYet";
import { Withdrawal } from "./Withdrawal";

/** An application as its applicant follows it: what now, by when, where it stands, what was issued. */
function ApplicationPage() {
  const { id = "" } = useParams();
  return <PageQuery query={useApplication(id)}>{({ data }) => <Application application={data} />}</PageQuery>;
}

function Application({ application }: { application: Application }) {
  const { t } = useTranslation("applications");
  const { id, title, number, state, cases, allowedActions } = application;
  const submitted = state !== "DRAFT";
  return (
    <Page
      title={title}
      lead={
        <>
          {t("row.number", { number })} <StateTag of="application" state={state} />
        </>
      }
    >
      <NextStep application={application} />
      <OriginalsToBring application={application} />
      <ApplicationFacts application={application} />
      {cases.length > 0 && <CaseList applicationId={id} cases={cases} />}
      <ApplicationOrders applicationId={id} />
      {submitted && (
        <>
          <Panel title={t("instruments.title")}>
            <Instruments applicationId={id} cases={cases} />
          </Panel>
          <Panel title={t("progress.title")}>
            <Progress applicationId={id} />
          </Panel>
          <Panel title={t("timeline.title")}>
            <Timeline applicationId={id} />
          </Panel>
        </>
      )}
      {allowedActions.includes("WITHDRAW") && <Withdrawal applicationId={id} />}
    </Page>
  );
}

function Timeline({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation("applications");
  return (
    <QueryView
      query={useTimeline(applicationId)}
      rows={4}
      isEmpty={({ items }) => items.length === 0}
      empty={<NothingYet what={t("timeline.none")} />}
    >
      {({ items }) => <EventTimeline entries={items} />}
    </QueryView>
  );
}

export { ApplicationPage as Component };
