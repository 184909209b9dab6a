import { useTranslation } from "react-i18next";
import type { PublicProgress } from "@/api/types";
import { formatDay, formatMoment } from "@/components/dates";
import { DueDate } from "@/components/DueDate";
import { EventTimeline } from "@/components/EventTimeline";
import { Facts } from "@/components/Facts";
import { Panel } from "@/components/Panel";
import { StateTag } from "@/components/StateTag";
import styles from "./ProgressView.module.css";

export function ProgressView({ progress }: { progress: PublicProgress }) {
  const { t } = useTranslation("progress");
  return (
    <>
      <Panel title={progress.title} extra={<StateTag of="application" state={progress.state} />}>
        <Facts
          facts={[
            [t("view.number"), progress.number],
            [t("view.submitted"), progress.submittedAt ? formatMoment(progress.submittedAt) : "—"],
            [t("view.accepted"), progress.acceptedOn ? formatDay(progress.acceptedOn) : "—"],
            [t("view.due"), <DueDate key="due" on={progress.dueOn} provisional={progress.provisional} />],
          ]}
        />
      </Panel>
      {progress.cases.length > 0 && (
        <Panel title={t("view.cases")}>
          <ul className={styles.cases}>
            {progress.cases.map((one) => (
              <li key={one.itemName}>
                <span>{one.itemName}</span>
                <span className="bl-muted">{one.departmentName}</span>
                <span>
                  <StateTag of="case" state={one.state} />
                </span>
                <span>
                  {t("view.due")} <DueDate on={one.dueOn} provisional={one.provisional} />
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title={t("view.timeline")}>
        <EventTimeline entries={progress.timeline} />
      </Panel>
    </>
  );
}
