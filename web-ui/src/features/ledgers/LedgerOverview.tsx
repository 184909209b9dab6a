import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { LedgerFigures } from "@/api/types";
import { LinkButton } from "@/components/LinkButton";
import { Panel } from "@/components/Panel";
import { QueryView } from "@/components/QueryView";
import styles from "./LedgerOverview.module.css";
import { monthOf, shifted } from "./months";
import { average, NONE } from "./officialTable";
import { PROVINCE, useLedger } from "./queries";

/** This month and the last at a glance, and the way to the ledgers of a year. */
export function LedgerOverview() {
  const { t } = useTranslation("ledgers");
  const now = monthOf(new Date());
  const months = Array.from({ length: 12 }, (_, index) => shifted(now, -index));
  return (
    <>
      <MonthAtAGlance month={now} title={t("overview.this")} />
      <MonthAtAGlance month={shifted(now, -1)} title={t("overview.last")} />
      <Panel title={t("overview.months")}>
        <ul className={styles.months}>
          {months.map((month) => (
            <li key={month}>
              <Link to={`/office/ledgers/${month}`}>{nameOf(month)}</Link>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );

  function nameOf(month: string) {
    const [year, number] = month.split("-").map(Number);
    return t("monthName", { year, month: number });
  }
}

function MonthAtAGlance({ month, title }: { month: string; title: string }) {
  const { t } = useTranslation("ledgers");
  const ledger = useLedger(month, PROVINCE);
  const [year, number] = month.split("-").map(Number);
  return (
    <Panel
      title={`${title}（${t("monthName", { year, month: number })}）`}
      extra={
        <LinkButton to={`/office/ledgers/${month}`} type="primary">
          {t("overview.open")}
        </LinkButton>
      }
    >
      <QueryView query={ledger} rows={2}>
        {({ total }) => <Totals total={total} />}
      </QueryView>
    </Panel>
  );
}

function Totals({ total }: { total: LedgerFigures }) {
  const { t } = useTranslation("ledgers");
  const share = total.accepted === 0 ? NONE : `${((total.online / total.accepted) * 100).toFixed(1)}%`;
  const figures = [
    [t("column.accepted"), total.accepted],
    [t("overview.onlineShare"), share],
    [t("column.completed"), total.completed],
    [t("column.average"), average(total.averageDays)],
    [t("column.overdue"), total.overdue],
  ] as const;
  return (
    <dl className={styles.figures}>
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
