import { useTranslation } from "react-i18next";
import type { ApplicationCase } from "@/api/types";
import { DueDate } from "@/components/DueDate";
import { LampTag } from "@/components/LampTag";
import { Panel } from "@/components/Panel";
import { StateTag } from "@/components/StateTag";
import { HowCounted } from "@/features/clocks/HowCounted";
import styles from "./CaseList.module.css";

interface Props {
  applicationId: string;
  cases: readonly ApplicationCase[];
}

/** The cases at the departments, side by side, each with its own clock. */
export function CaseList({ applicationId, cases }: Props) {
  const { t } = useTranslation("applications");
  const nameOf = new Map(cases.map(({ item, itemName }) => [item, itemName]));
  return (
    <Panel title={t("cases.title", { count: cases.length })}>
      <ul className={styles.list}>
        {cases.map((one) => {
          const waits = one.after.map((item) => nameOf.get(item)).filter(Boolean);
          return (
            <li key={one.id}>
              <div>
                <strong>{one.itemName}</strong>
                <div className="bl-muted">
                  {one.departmentName} · {one.number}
                </div>
                {one.outcomeReason && <div>{t("cases.reason", { reason: one.outcomeReason })}</div>}
                {waits.length > 0 && (
                  <div className="bl-muted">{t("cases.after", { items: waits.join("、") })}</div>
                )}
              </div>
              <div className={styles.clock}>
                <span className={styles.tags}>
                  {running(one) && <LampTag lamp={one.clock?.lamp} />}
                  <StateTag of="case" state={one.state} />
                </span>
                {one.clock && (
                  <>
                    <span>
                      {t(running(one) ? "cases.used" : "cases.took", {
                        used: one.clock.usedDays,
                        limit: one.clock.limitDays,
                      })}
                      {one.clock.suspendedDays > 0 &&
                        t("cases.suspended", { count: one.clock.suspendedDays })}
                    </span>
                    {running(one) && (
                      <span>
                        {t("cases.due")} <DueDate on={one.clock.dueOn} provisional={one.clock.provisional} />
                      </span>
                    )}
                    <HowCounted
                      to={`/applications/${applicationId}/cases/${one.id}/clock`}
                      of={one.itemName}
                    />
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

function running({ state }: ApplicationCase): boolean {
  return state === "ACCEPTED" || state === "UNDER_REVIEW" || state === "SUSPENDED";
}
