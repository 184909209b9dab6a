import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Page } from "@/components/Page";
import { isApplicant, useSession } from "@/features/session/session";
import { ExpiringLicences } from "@/features/licences/ExpiringLicences";
import { ItemSearchBox } from "@/features/items/search/ItemSearchBox";
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
        <nav aria-label={t("links.label")} className={styles.links}>
          <Link to="/items">{t("links.browse")}</Link>
          <Link to="/catalogue">{t("links.publications")}</Link>
          <Link to="/catalogue/not-online">{t("links.notOnline")}</Link>
        </nav>
      </div>
      <ExpiringLicences loggedIn={isApplicant(user)} />
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
