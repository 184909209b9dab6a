import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useApplication, useApplicationForm, useMaterials } from "@/features/applications/queries";
import { CaseTable } from "@/features/cases/CaseTable";
import { useCaseAccess } from "@/features/cases/access";
import { ApplicationOrders } from "@/features/intermediaries/orders/ApplicationOrders";
import { Page } from "@/components/Page";
import { PageQuery } from "@/components/PageQuery";
import { Panel } from "@/components/Panel";
import { QueryView } from "@/components/QueryView";
import { StateTag } from "@/components/StateTag";
import { ApplicationFacts } from "./ApplicationFacts";
import { FormFacts } from "./FormFacts";
import { History } from "./History";
import { Instruments } from "./Instruments";
import { Materials } from "./Materials";

function DossierPage() {
  const { t } = useTranslation("dossier");
  const { id = "" } = useParams();
  const application = useApplication(id);
  const form = useApplicationForm(id);
  const materials = useMaterials(id);
  const mayOpen = useCaseAccess();

  return (
    <PageQuery query={application}>
      {({ data }) => (
        <Page
          title={data.title}
          lead={data.number}
          extra={<StateTag of="application" state={data.state} />}
          dense
        >
          <Panel title={t("application.title")}>
            <ApplicationFacts application={data} />
          </Panel>
          <Panel title={t("cases")}>
            <CaseTable cases={data.cases} label={t("cases")} mayOpen={mayOpen} />
          </Panel>
          <QueryView query={form}>{(contents) => <FormFacts {...contents} />}</QueryView>
          <QueryView query={materials}>
            {({ items }) => <Materials applicationId={id} lines={items} cases={data.cases} />}
          </QueryView>
          <ApplicationOrders applicationId={id} />
          <Instruments applicationId={id} cases={data.cases} />
          <History applicationId={id} />
        </Page>
      )}
    </PageQuery>
  );
}

export { DossierPage as Component };
