import { useTranslation } from "react-i18next";
import { Panel } from "@/components/Panel";
import { LicenceRow } from "./LicenceRow";
import { useExpiring } from "./queries";
import styles from "@/components/PagedList.module.css";

/** On the home page: the applicant's licences that expire soon; nothing when there are none. */
export function ExpiringLicences({ loggedIn }: { loggedIn: boolean }) {
  const { t } = useTranslation("licences");
  const { data } = useExpiring(loggedIn);
  if (!loggedIn || !data || data.items.length === 0) return null;
  return (
    <Panel title={t("expiring.title")}>
      <p>{t("expiring.lead")}</p>
      <ul className={styles.list}>
        {data.items.map((licence) => (
          <LicenceRow key={licence.id} licence={licence} base="/licences" />
        ))}
      </ul>
    </Panel>
  );
}
