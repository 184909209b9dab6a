import { useTranslation } from "react-i18next";
import { formatDay, formatMoment } from "@/components/dates";
import type { CreditRecord } from "@/api/types";
import styles from "@/features/applications/ApplicationRow.module.css";

/** That a party broke its word in one case, and until when it may not give it again. */
export function CreditRecordRow({ record }: { record: CreditRecord }) {
  const { t } = useTranslation("commitments");
  const { party, itemName, caseNumber, departmentName, reason, recordedAt, blockedUntil } = record;
  return (
    <li className={styles.row}>
      <span className={styles.title}>{party}</span>
      <span className={styles.facts}>
        {[itemName, departmentName, t("row.number", { number: caseNumber }), formatMoment(recordedAt)].join(
          " · ",
        )}
      </span>
      <span className={styles.facts}>{t("credit.reason", { reason })}</span>
      <span className={styles.facts}>{t("credit.blockedUntil", { day: formatDay(blockedUntil) })}</span>
    </li>
  );
}
