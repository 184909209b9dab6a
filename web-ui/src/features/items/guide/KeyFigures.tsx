import { useTranslation } from "react-i18next";
import type { ItemGuide } from "@/api/types";
import { cutPercent } from "./cut";
import styles from "./KeyFigures.module.css";

/** What most people came to know: how long, how often, how much. */
export function KeyFigures({ guide }: { guide: ItemGuide }) {
  const { t } = useTranslation("guide");
  const cut = cutPercent(guide.statutoryLimitDays, guide.promisedLimitDays);
  const days = (count: number) => (count > 0 ? t("days", { count }) : t("atOnce"));
  const figures: [string, string, string?][] = [
    [t("figure.promised"), days(guide.promisedLimitDays), cut !== undefined ? t("cut", { cut }) : undefined],
    [t("figure.statutory"), guide.statutoryLimitDays > 0 ? days(guide.statutoryLimitDays) : "—"],
    [t("figure.visits"), t("visits", { count: guide.visits })],
    // The conditions of a fee are told in full below.
    [t("figure.fees"), guide.fees.split(/[；;。]/)[0] ?? guide.fees],
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(([label, value, note]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {note && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
