import { useTranslation } from "react-i18next";
import { DueDate } from "@/components/DueDate";
import { LampTag } from "@/components/LampTag";
import type { TaskRow } from "@/api/types";
import { ClaimButton } from "./ClaimButton";
import type { TaskListProps } from "./taskList";
import { TaskLink } from "./TaskLink";
import { WhoHasIt } from "./WhoHasIt";
import styles from "./TaskTable.module.css";

const COLUMNS = ["lamp", "due", "task", "number", "item", "applicant", "division"] as const;

/** The queue as a table, its columns from left to right by what is urgent. */
export function TaskTable({ rows, queue, search }: TaskListProps) {
  const { t } = useTranslation("tasks");
  const last = queue === "done" ? "outcome" : "claimedBy";
  return (
    <table className={styles.table}>
      <caption className="bl-visually-hidden">{t(`queue.${queue}`)}</caption>
      <thead>
        <tr>
          {[...COLUMNS, last].map((column) => (
            <th key={column} scope="col">
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <LampTag lamp={row.lamp} />
            </td>
            <td>
              <DueDate on={row.dueOn} provisional={row.provisional} />
            </td>
            <td className={styles.task}>
              <TaskLink row={row} queue={queue} search={search}>
                {row.name}
              </TaskLink>
            </td>
            <td className={styles.number}>
              <Numbers row={row} />
            </td>
            <td>{row.itemName}</td>
            <td>{row.applicant}</td>
            <td>{row.divisionName ?? "—"}</td>
            <td>
              <div className={styles.claim}>
                <WhoHasIt row={row} />
                <ClaimButton row={row} queue={queue} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Numbers({ row }: { row: TaskRow }) {
  if (!row.caseNumber) return row.applicationNumber;
  return (
    <>
      {row.caseNumber}
      <br />
      <small className="bl-muted">{row.applicationNumber}</small>
    </>
  );
}
