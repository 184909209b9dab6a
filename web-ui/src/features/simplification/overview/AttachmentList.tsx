import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { AttachmentSummary } from "@/api/dto/simplification";
import { formatMoment } from "@/components/dates";
import { percent } from "../figures";
import { tableAddress } from "../places";
import { SimplificationTag } from "../SimplificationTag";
import styles from "./overview.module.css";

const COLUMNS = [
  "department",
  "attachment",
  "state",
  "items",
  "changed",
  "faults",
  "cut",
  "submittedAt",
] as const;
const NONE = "—";
const NUMBERS: readonly string[] = ["items", "changed", "faults", "cut"];

/** One line for each department and attachment; on a phone each becomes a small sheet. */
export function AttachmentList({ items }: { items: readonly AttachmentSummary[] }) {
  const { t } = useTranslation("simplification");
  return (
    <table className={styles.table}>
      <caption className="bl-visually-hidden">{t("overview.title")}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={NUMBERS.includes(column) ? styles.number : undefined}>
              {t(`figure.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.department + item.attachment}>
            <th scope="row">
              <Link to={tableAddress(item)}>{item.departmentName}</Link>
            </th>
            <td>{t(`short.${item.attachment}`)}</td>
            <td>
              <SimplificationTag state={item.state} />
            </td>
            <Figure label={t("figure.items")} value={item.items} />
            <Figure label={t("figure.changed")} value={item.state === "NOT_OPENED" ? NONE : item.changed} />
            <Figure label={t("figure.faults")} value={item.state === "NOT_OPENED" ? NONE : item.faults} />
            <Figure label={t("figure.cut")} value={percent(item.cutPercent)} />
            <Figure
              label={t("figure.submittedAt")}
              value={item.submittedAt ? formatMoment(item.submittedAt) : NONE}
              left
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A figure that is not there takes no room on a phone. */
function Figure({ label, value, left = false }: { label: string; value: number | string; left?: boolean }) {
  return (
    <td
      className={left ? undefined : styles.number}
      data-label={label}
      data-none={value === NONE ? true : undefined}
    >
      {value}
    </td>
  );
}
