import { Button, Tag } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { API_ROOT } from "@/api/client";
import type { DepartmentScore } from "@/api/types";
import { Page } from "@/components/Page";
import { Panel } from "@/components/Panel";
import { QueryView } from "@/components/QueryView";
import { hasAny, useSession } from "@/features/session/session";
import { FINDING_READERS } from "./readers";
import { MonthChoice, useMonth } from "./MonthChoice";
import { useScores } from "./queries";
import listStyles from "@/components/PagedList.module.css";

/** 部门月度评分: every score with the findings that it lost points for. */
function ScoresPage() {
  const { t } = useTranslation("supervision");
  const month = useMonth();
  return (
    <Page
      title={t("scores.title")}
      lead={t("scores.lead")}
      extra={
        <>
          <MonthChoice page="/office/supervision/scores" />
          <Button href={`${API_ROOT}/supervision/scores/${month}.xlsx`}>{t("scores.export")}</Button>
        </>
      }
      dense
    >
      <Panel>
        <QueryView query={useScores(month)}>
          {({ rows, weights }) => (
            <>
              <p>{t("scores.weights", { ...weights })}</p>
              <ul className={listStyles.list}>
                {rows.map((row) => (
                  <Row key={row.department} row={row} />
                ))}
              </ul>
            </>
          )}
        </QueryView>
      </Panel>
    </Page>
  );
}

function Row({ row }: { row: DepartmentScore }) {
  const { t } = useTranslation("supervision");
  const { user } = useSession();
  const reads = hasAny(user, FINDING_READERS);
  return (
    <li>
      <strong>{row.departmentName}</strong> {t("scores.score", { score: row.score })}
      {row.deductions.length === 0 && <div className="bl-muted">{t("scores.none")}</div>}
      <ul>
        {row.deductions.map(({ finding, kind, card, number, points }) => {
          const what = `${t(`kind.${kind}`)} · ${number}`;
          return (
            <li key={finding}>
              {reads ? <Link to={`/office/supervision/${finding}`}>{what}</Link> : what}{" "}
              <Tag>{t(`card.${card}`)}</Tag>
              {t("scores.points", { points })}
            </li>
          );
        })}
      </ul>
    </li>
  );
}

export { ScoresPage as Component };
