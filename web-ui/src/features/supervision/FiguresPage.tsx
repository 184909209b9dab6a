import { Input } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import type { SupervisedFigures } from "@/api/types";
import { Page } from "@/components/Page";
import { Panel } from "@/components/Panel";
import { QueryView } from "@/components/QueryView";
import { useOwnFigures } from "./queries";
import styles from "./FiguresPage.module.css";

/** 电子监察月度数据: the figures of Attachment 3 as supervision counts them by itself. */
function FiguresPage() {
  const { t } = useTranslation("supervision");
  const navigate = useNavigate();
  const { month = dayjs().format("YYYY-MM") } = useParams();
  const choose = (value: string) =>
    value && void navigate(`/office/supervision/figures/${value}`, { replace: true });
  return (
    <Page
      title={t("figures.title")}
      lead={t("figures.lead")}
      extra={
        <Input
          type="month"
          aria-label={t("filter.month")}
          value={month}
          onChange={({ target }) => choose(target.value)}
        />
      }
      dense
    >
      <Panel>
        <QueryView query={useOwnFigures(month)}>
          {({ rows, total }) => (
            <div className={styles.scroll} role="region" aria-label={t("figures.title")} tabIndex={0}>
              <table className={styles.table}>
                <thead>
                  <tr>
                    {(
                      ["department", "accepted", "online", "completed", "averageDays", "overdue"] as const
                    ).map((column) => (
                      <th key={column} scope="col">
                        {t(`figures.${column}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <Line key={row.department} name={row.departmentName ?? row.department} row={row} />
                  ))}
                </tbody>
                <tfoot>
                  <Line name={t("figures.total")} row={total} />
                </tfoot>
              </table>
            </div>
          )}
        </QueryView>
      </Panel>
    </Page>
  );
}

function Line({ name, row }: { name: string; row: SupervisedFigures }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{row.accepted}</td>
      <td>{row.online}</td>
      <td>{row.completed}</td>
      <td>{row.averageDays == null ? "—" : row.averageDays.toFixed(1)}</td>
      <td>{row.overdue}</td>
    </tr>
  );
}

export { FiguresPage as Component };
