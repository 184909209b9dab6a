import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { formatDay } from "@/components/dates";
import { NothingYet } from "@/components/NothingYet";
import { PageSkeleton } from "@/components/PageSkeleton";
import { Panel } from "@/components/Panel";
import { QueryView } from "@/components/QueryView";
import type { TrendPoint } from "@/api/dto/simplification";
import { percent } from "../figures";
import styles from "./board.module.css";
import { useTrend } from "./queries";

const TrendChart = lazy(() => import("./TrendChart"));

/** How the catalogue has changed from version to version: a chart, and the same figures as a table. */
export function TrendPanel() {
  const { t } = useTranslation("simplification");
  return (
    <Panel title={t("trend.title")}>
      <QueryView
        query={useTrend()}
        isEmpty={({ points }) => points.length === 0}
        empty={<NothingYet what={t("trend.none")} todo={t("trend.noneTodo")} />}
      >
        {({ points }) => (
          <div className={styles.trend}>
            <Suspense fallback={<PageSkeleton rows={5} />}>
              <TrendChart points={points} />
            </Suspense>
            <TrendTable points={points} />
          </div>
        )}
      </QueryView>
    </Panel>
  );
}

const COLUMNS = ["on", "items", "days", "cut", "online", "materials", "preconditions"] as const;

function TrendTable({ points }: { points: readonly TrendPoint[] }) {
  const { t } = useTranslation("simplification");
  return (
    <div className={styles.scroll} role="region" tabIndex={0} aria-label={t("trend.table")}>
      <table className={styles.table} style={{ minWidth: 520 }}>
        <caption className="bl-visually-hidden">{t("trend.table")}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`trend.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.on}>
              <th scope="row">{formatDay(point.on)}</th>
              <td className={styles.number}>{point.items}</td>
              <td className={styles.number}>{point.averagePromisedDays}</td>
              <td className={styles.number}>{percent(point.cutPercent)}</td>
              <td className={styles.number}>{percent(point.onlinePercent)}</td>
              <td className={styles.number}>{point.materials}</td>
              <td className={styles.number}>{point.preconditions}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
