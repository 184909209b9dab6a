import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { BpmnDiagram } from "@/components/BpmnDiagram";
import { Page } from "@/components/Page";
import { Panel } from "@/components/Panel";
import { PageQuery } from "@/components/PageQuery";
import { QueryView } from "@/components/QueryView";
import { useJointService, useServiceDiagram } from "./queries";
import { StageList } from "./StageList";

/** What a joint service is, which departments take part and in which order. */
function JointServicePage() {
  const { t } = useTranslation("joint-services");
  const { code = "" } = useParams();
  const navigate = useNavigate();
  return (
    <PageQuery query={useJointService(code)}>
      {(service) => (
        <Page
          title={service.name}
          lead={t("lead", { lead: service.leadName, days: service.limitDays })}
          extra={
            <Button type="primary" size="large" onClick={() => void navigate(`/services/${code}/start`)}>
              {t("start")}
            </Button>
          }
        >
          <Panel title={t("how.title")}>
            <ol style={{ margin: 0, paddingInlineStart: "1.4em" }}>
              {(["check", "form", "accept", "review", "reply"] as const).map((step) => (
                <li key={step}>{t(`how.${step}`, { days: service.limitDays })}</li>
              ))}
            </ol>
          </Panel>
          <StageList service={service} />
          <ServiceDiagram code={code} name={service.name} />
        </Page>
      )}
    </PageQuery>
  );
}

function ServiceDiagram({ code, name }: { code: string; name: string }) {
  const { t } = useTranslation("joint-services");
  return (
    <Panel title={t("diagram")}>
      <QueryView query={useServiceDiagram(code)} rows={4}>
        {(xml) => <BpmnDiagram xml={xml} name={name} />}
      </QueryView>
    </Panel>
  );
}

export { JointServicePage as Component };
