import { useTranslation } from "react-i18next";
import type { CataloguePublication } from "@/api/types";
import { formatDay } from "@/components/dates";
import { Facts } from "@/components/Facts";
import { ChangedItems } from "./ChangedItems";
import { Sheets } from "./Sheets";
import styles from "./PublicationsPage.module.css";

interface Props {
  publication: CataloguePublication;
  /** Whether the official sheets are those of this publication. */
  withSheets: boolean;
}

export function PublicationRow({ publication, withSheets }: Props) {
  const { t } = useTranslation("catalogue");
  const { attachment, departmentName } = publication;
  const title = t("publication.title", { department: departmentName, attachment });
  return (
    <li>
      <h2 className={styles.title}>{title}</h2>
      <div className="bl-muted">{t(`attachment.${attachment}`)}</div>
      <Facts
        facts={[
          [t("publication.publishedOn"), formatDay(publication.publishedOn)],
          [t("publication.effectiveFrom"), formatDay(publication.effectiveFrom)],
          [
            t("publication.consent"),
            t("publication.consented", {
              number: publication.consentNumber,
              day: formatDay(publication.consentedOn),
            }),
          ],
        ]}
      />
      <ChangedItems items={publication.items} />
      {withSheets && <Sheets publication={publication} title={title} />}
    </li>
  );
}
