import { useTranslation } from "react-i18next";
import { Page } from "@/components/Page";
import { isApplicant, useSession } from "@/features/session/session";
import { ItemSearchBox } from "@/features/items/ItemSearchBox";
import { ProgressForm } from "@/features/progress/ProgressForm";
import { Panel } from "@/components/Panel";
import { JointServiceCards } from "./JointServiceCards";
import { RecentApplications } from "./RecentApplications";
import styles from "./HomePage.module.css";

function HomePage() {
  const { t } = useTranslation("home");
  const { user } = useSession();
  return (
    <Page title={t("title")} tabTitle={t("tab")} lead={t("lead")}>
      <div className={styles.search}>
        <ItemSearchBox />
      </div>
      <JointServiceCards />
      <div className={styles.columns}>
        <Panel title={t("applications.title")}>
          <RecentApplications loggedIn={isApplicant(user)} />
        </Panel>
        <Panel title={t("progress.title")}>
          <ProgressForm />
        </Panel>
      </div>
    </Page>
  );
}

export { HomePage as Component };
