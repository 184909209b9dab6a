import { useTranslation } from "react-i18next";
import type { SupervisedFigures } from "@/api/types";
import { Page } from "@/components/Page";
import { Panel } from "@/components/Panel";
import { QueryView } from "@/components/QueryView";
import { MonthChoice, useMonth } from "./MonthChoice";
import { useOwnFigures } from "./queries";
import styles from "./FiguresPage.module.css";

/** 电子监察月度数据: the figures of Attachment 3 as supervision counts them by itself. */
function FiguresPage() {
  const { t } = useTranslation("supervision");
  const month = useMonth();
  return (
    <Page
      title={t("figures.title")}
      lead={t("figures.lead")}
      extra={<MonthChoice page="/office/supervision/figures" />}
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
