import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { LinkButton } from "@/components/LinkButton";
import { Page } from "@/components/Page";
import { PageQuery } from "@/components/PageQuery";
import { Panel } from "@/components/Panel";
import { StateTag } from "@/components/StateTag";
import { Facts } from "@/components/Facts";
import { HowCounted } from "@/features/clocks/HowCounted";
import { History } from "@/features/dossier/History";
import { Instruments } from "@/features/dossier/Instruments";
import { ApplicationOrders } from "@/features/intermediaries/orders/ApplicationOrders";
import { CaseTable } from "./CaseTable";
import { ClockChanges } from "./ClockChanges";
import { ClockPanel } from "./ClockPanel";
import { Opinions } from "./Opinions";
import { useCase } from "./queries";

/** One case: its clock and what changes it, its divisions' opinions, what it waits for. */
function CasePage() {
  const { t } = useTranslation("cases");
  const { id = "" } = useParams();
  const approvalCase = useCase(id);
  return (
    <PageQuery query={approvalCase}>
      {(one) => (
        <Page
          title={one.itemName}
          lead={`${one.departmentName} · ${one.number}`}
          extra={
            <>
              <StateTag of="case" state={one.state} />
              <LinkButton to={`/office/applications/${one.applicationId}`} size="small">
                {t("toApplication")}
              </LinkButton>
            </>
          }
          dense
        >
          {one.outcomeReason && (
            <Panel>
              <Facts facts={[[t("outcomeReason"), one.outcomeReason]]} />
            </Panel>
          )}
          <ClockPanel
            clock={one.clock}
            extra={one.clock && <HowCounted to={`/office/cases/${one.id}/clock`} of={one.itemName} />}
          />
          <ApplicationOrders applicationId={one.applicationId} />
          <ClockChanges approvalCase={one} />
          <Opinions opinions={one.opinions} />
          <Panel title={t("prerequisites")}>
            {one.prerequisites.length === 0 ? (
              <span className="bl-muted">{t("noPrerequisites")}</span>
            ) : (
              <CaseTable cases={one.prerequisites} label={t("prerequisites")} />
            )}
          </Panel>
          <Instruments applicationId={one.applicationId} cases={[one, ...one.prerequisites]} />
          <History applicationId={one.applicationId} />
        </Page>
      )}
    </PageQuery>
  );
}

export { CasePage as Component };
