import { useTranslation } from "react-i18next";
import type { TaskRow } from "@/api/types";
import { DueDate } from "@/components/DueDate";
import { LampTag } from "@/components/LampTag";
import { LinkButton } from "@/components/LinkButton";
import { Page } from "@/components/Page";
import { WhoHasIt } from "../inbox/WhoHasIt";
import styles from "./desk.module.css";

interface Props {
  task: TaskRow;
  back: string;
  beside: boolean;
}

export function DeskHead({ task, back, beside }: Props) {
  const { t } = useTranslation("tasks");
  return (
    <Page
      title={`${task.name}：${task.itemName}`}
      lead={
        <span className={styles.head}>
          <LampTag lamp={task.lamp} />
          <span>
            {t("column.due")} <DueDate on={task.dueOn} provisional={task.provisional} />
          </span>
          <span>{task.applicant}</span>
          <span>{task.caseNumber ?? task.applicationNumber}</span>
          {task.divisionName && <span>{task.divisionName}</span>}
          <span>
            {t(task.action ? "column.outcome" : "column.claimedBy")} <WhoHasIt row={task} />
          </span>
        </span>
      }
      extra={
        <LinkButton to={back} size="small">
          {t(beside ? "close" : "back")}
        </LinkButton>
      }
      dense
    />
  );
}
