import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { DueDate } from "@/components/DueDate";
import { LampTag } from "@/components/LampTag";
import type { TaskListProps } from "./taskList";
import { TaskLink } from "./TaskLink";
import { WhoHasIt } from "./WhoHasIt";
import styles from "./TaskLines.module.css";

/** The queue where there is little width: beside an open task, or on a phone. */
export function TaskLines({ rows, queue, search, opened }: TaskListProps) {
  const { t } = useTranslation("tasks");
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView?.({ block: "nearest" });
  }, [opened]);

  return (
    <ul ref={list} className={styles.list} aria-label={t(`queue.${queue}`)}>
      {rows.map((row) => (
        <li key={row.id}>
          <TaskLink
            row={row}
            queue={queue}
            search={search}
            className={styles.line}
            current={row.id === opened}
          >
            <span className={styles.first}>
              <LampTag lamp={row.lamp} />
              <DueDate on={row.dueOn} provisional={row.provisional} />
              <span className={styles.who}>
                <WhoHasIt row={row} />
              </span>
            </span>
            <strong>
              {row.name}：{row.itemName}
            </strong>
            <span>
              {row.applicant}
              {row.divisionName && ` · ${row.divisionName}`}
            </span>
            <span className="bl-muted">{row.caseNumber ?? row.applicationNumber}</span>
          </TaskLink>
        </li>
      ))}
    </ul>
  );
}
