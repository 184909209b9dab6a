import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import type { LedgerCase } from "@/api/types";
import { formatDay } from "@/components/dates";
import { StateTag } from "@/components/StateTag";
import styles from "./FigureCases.module.css";

const COLUMNS = ["number", "item", "channel", "accepted", "completed", "outcome", "days"] as const;

/** Cases as an auditor reads them: numbers, days and outcomes, and no names. */
export function FigureCases({ items }: { items: readonly LedgerCase[] }) {
  const { t } = useTranslation("ledgers");
  const { t: channel } = useTranslation("dossier");
  return (
    <div className={styles.scroll} role="region" tabIndex={0} aria-label={t("figure.label")}>
      <table className={styles.table}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`figure.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <tr key={one.caseNumber}>
              <th scope="row">{one.caseNumber}</th>
              <td>{one.itemName}</td>
              <td>{channel(`channel.${one.channel}`)}</td>
              <td>{formatDay(one.acceptedOn)}</td>
              <td>{one.completedOn ? formatDay(one.completedOn) : "—"}</td>
              <td>{one.outcome ? <StateTag of="case" state={one.outcome} /> : t("figure.open")}</td>
              <td className={styles.days}>
                {t("figure.daysOf", { used: one.usedDays ?? "—", limit: one.limitDays ?? "—" })}
                {one.overdue && (
                  <Tag variant="solid" className={styles.overdue}>
                    {t("figure.overdue")}
                  </Tag>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
