import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ProgressBoard, ProgressFigures, ProgressRow } from "@/api/dto/simplification";
import { hasAny, useSession } from "@/features/session/session";
import { SIMPLIFIERS } from "../access";
import { percent } from "../figures";
import { tableAddress } from "../places";
import { SimplificationTag } from "../SimplificationTag";
import styles from "./board.module.css";
import { TargetTag } from "./TargetTag";

const COLUMNS = [
  "department",
  "items",
  "days",
  "cut",
  "target",
  "online",
  "visits",
  "materials",
  "preconditions",
  "attachment1",
  "attachment2",
] as const;

/** One line a department, the total at the end. */
export function BoardTable({ board, rows }: { board: ProgressBoard; rows: readonly ProgressRow[] }) {
  const { t } = useTranslation("simplification");
  return (
    <div className={styles.scroll} role="region" tabIndex={0} aria-label={t("board.title")}>
      <table className={styles.table}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`board.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.department}>
              <th scope="row">
                {row.departmentName}
                {board.late.includes(row.department) && (
                  <span className={styles.late}>{t("board.notSubmitted")}</span>
                )}
              </th>
              <Figures figures={row} />
              <State row={row} attachment={1} items={row.licensing} state={row.attachment1State} />
              <State row={row} attachment={2} items={row.approvalNature} state={row.attachment2State} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("board.total")}</th>
            <Figures figures={board.total} />
            <td>—</td>
            <td>—</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Figures({ figures }: { figures: ProgressFigures }) {
  const { t } = useTranslation("simplification");
  return (
    <>
      <td className={styles.number}>{figures.items}</td>
      <td className={styles.number}>
        {t("board.fromTo", { from: figures.baselineDays, to: figures.promisedDays })}
      </td>
      <td className={styles.number}>{percent(figures.cutPercent)}</td>
      <td>
        <TargetTag met={figures.targetMet} />
      </td>
      <td className={styles.number}>{percent(figures.onlinePercent)}</td>
      <td className={styles.number}>
        {t("board.visits", { count: figures.visits, most: figures.maxVisits })}
      </td>
      <td className={styles.number}>
        {t("board.of", { part: figures.materialsCancelled, whole: figures.materialsBefore })}
      </td>
      <td className={styles.number}>
        {t("board.of", { part: figures.preconditionsCancelled, whole: figures.preconditionsBefore })}
      </td>
    </>
  );
}

interface StateProps {
  row: ProgressRow;
  attachment: number;
  items: number;
  state: ProgressRow["attachment1State"];
}

/** Where the attachment stands, leading to it for those who may open it; — when there is nothing to fill in. */
function State({ row: { department, departmentName }, attachment, items, state }: StateProps) {
  const { t } = useTranslation("simplification");
  const { user } = useSession();
  if (items === 0 || !state) return <td>—</td>;
  const tag = <SimplificationTag state={state} />;
  if (!hasAny(user, SIMPLIFIERS)) return <td>{tag}</td>;
  return (
    <td>
      <Link
        to={tableAddress({ attachment, department })}
        aria-label={t("board.open", {
          department: departmentName,
          attachment: t(`short.${attachment}`),
          state: t(`state.${state}`),
        })}
      >
        {tag}
      </Link>
    </td>
  );
}
