import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ItemSummary } from "@/api/types";
import { formatDay } from "@/components/dates";
import { Panel } from "@/components/Panel";
import styles from "./NotOnlineTable.module.css";

/** One department's items: a table on a desk, a list of sheets on a phone. */
export function NotOnlineTable({ department, items }: { department: string; items: readonly ItemSummary[] }) {
  const { t } = useTranslation(["catalogue", "items"]);
  const reasonOf = ({ reason }: ItemSummary["online"]) =>
    reason ? t(`items:exemption.${reason}`, { defaultValue: reason }) : "—";
  return (
    <Panel
      title={department}
      extra={<span className="bl-muted">{t("items:topics.count", { count: items.length })}</span>}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("notOnline.item")}</th>
            <th scope="col">{t("notOnline.status")}</th>
            <th scope="col">{t("notOnline.reason")}</th>
            <th scope="col">{t("notOnline.plannedOn")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ code, name, online }) => (
            <tr key={code}>
              <th scope="row">
                <Link to={`/items/${code}`}>{name}</Link>
              </th>
              <td data-label={t("notOnline.status")}>{t(`items:online.${online.status}`)}</td>
              <td data-label={t("notOnline.reason")}>{reasonOf(online)}</td>
              <td data-label={t("notOnline.plannedOn")}>
                {online.plannedOn ? formatDay(online.plannedOn) : "—"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
