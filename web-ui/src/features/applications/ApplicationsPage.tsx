import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { NothingYet } from "@/components/NothingYet";
import { Page } from "@/components/Page";
import { PagedList } from "@/components/PagedList";
import { ApplicationRow } from "./ApplicationRow";
import { useApplications } from "./queries";

function ApplicationsPage() {
  const { t } = useTranslation("applications");
  const navigate = useNavigate();
  const query = useApplications();
  const empty = (
    <NothingYet what={t("list.none")} todo={t("list.noneTodo")}>
      <Button type="primary" onClick={() => void navigate("/")}>
        {t("list.start")}
      </Button>
    </NothingYet>
  );
  return (
    <Page title={t("list.title")} lead={t("list.lead")}>
      <PagedList
        query={query}
        empty={empty}
        row={(application) => <ApplicationRow key={application.id} application={application} />}
      />
    </Page>
  );
}

export { ApplicationsPage as Component };
