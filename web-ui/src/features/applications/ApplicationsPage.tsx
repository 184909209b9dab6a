import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { NothingYet } from "@/components/NothingYet";
import { Page } from "@/components/Page";
import { Panel } from "@/components/Panel";
import { QueryView } from "@/components/QueryView";
import { ApplicationRow } from "./ApplicationRow";
import { useApplications } from "./queries";
import styles from "./ApplicationsPage.module.css";

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
      <Panel>
        <QueryView query={query} empty={empty} isEmpty={({ pages }) => pages[0]?.items.length === 0}>
          {({ pages }) => (
            <>
              <ul className={styles.list}>
                {pages
                  .flatMap(({ items }) => items)
                  .map((application) => (
                    <ApplicationRow key={application.id} application={application} />
                  ))}
              </ul>
              {query.hasNextPage && (
                <Button onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
                  {t("list.more")}
                </Button>
              )}
            </>
          )}
        </QueryView>
      </Panel>
    </Page>
  );
}

export { ApplicationsPage as Component };
