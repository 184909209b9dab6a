import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import type { ExplainedDay } from "@/api/types";
import { formatMonth } from "@/components/dates";
import { Panel } from "@/components/Panel";
import styles from "./ClockPage.module.css";

/** Every day with its number, or with why it has none. */
export function DayTable({ days }: { days: readonly ExplainedDay[] }) {
  const { t } = useTranslation("clocks");
  const months = new Map<string, ExplainedDay[]>();
  for (const day of days) {
    const month = day.date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), day]);
  }
  return (
    <>
      {[...months].map(([month, inside]) => (
        <Panel key={month} title={formatMonth(month)}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t("day")}</th>
                <th scope="col">{t("number")}</th>
                <th scope="col">{t("why")}</th>
              </tr>
            </thead>
            <tbody>
              {inside.map((day) => (
                <Line key={day.date} day={day} />
              ))}
            </tbody>
          </table>
        </Panel>
      ))}
    </>
  );
}

function Line({ day }: { day: ExplainedDay }) {
  const { t } = useTranslation("clocks");
  const { date, counts, number, text, instruments, clause, ahead } = day;
  return (
    <tr data-counts={counts} data-ahead={ahead}>
      <th scope="row">{t("dayOfMonth", { day: dayjs(date).date(), week: dayjs(date).format("dd") })}</th>
      <td>{counts ? t("nth", { number }) : t("notCounted")}</td>
      <td>
        {text}
        {instruments.map((instrument) => (
          <div key={instrument}>{t("instrument", { number: instrument })}</div>
        ))}
        <div className="bl-muted">{ahead ? `${clause} · ${t("ahead")}` : clause}</div>
      </td>
    </tr>
  );
}
