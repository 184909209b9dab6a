import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { TaskRow } from "@/api/types";
import { DueDate } from "@/components/DueDate";
import { LampTag } from "@/components/LampTag";
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
          <WhoHasIt row={task} />
        </span>
      }
      extra={
        <Link to={back}>
          <Button tabIndex={-1} size="small">
            {t(beside ? "close" : "back")}
          </Button>
        </Link>
      }
      dense
    />
  );
}
