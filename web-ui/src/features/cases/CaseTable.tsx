import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ApplicationCase } from "@/api/types";
import { DueDate } from "@/components/DueDate";
import { LampTag } from "@/components/LampTag";
import { StateTag } from "@/components/StateTag";
import styles from "./CaseTable.module.css";

interface Props {
  cases: readonly ApplicationCase[];
  label: string;
  /** The case that the page is about. */
  current?: string | null | undefined;
  /** Which cases the reader may open. */
  mayOpen?: (one: ApplicationCase) => boolean;
}

/** Cases with their state and clock; the reason of a decision stands below it. */
export function CaseTable({ cases, label, current, mayOpen }: Props) {
  const { t } = useTranslation("cases");
  return (
    <ul className={styles.cases} aria-label={label}>
      {cases.map((one) => (
        <li key={one.id} aria-current={one.id === current ? "true" : undefined}>
          <span className={styles.name}>
            {mayOpen?.(one) && one.id !== current ? (
              <Link to={`/office/cases/${one.id}`}>{one.itemName}</Link>
            ) : (
              one.itemName
            )}
            <small className="bl-muted">
              {one.departmentName} · {one.number}
            </small>
            {one.outcomeReason && <small className={styles.reason}>{one.outcomeReason}</small>}
          </span>
          <StateTag of="case" state={one.state} />
          <span className={styles.clock}>
            {one.clock ? (
              <>
                <LampTag lamp={one.clock.lamp} />
                <DueDate on={one.clock.dueOn} provisional={one.clock.provisional} />
              </>
            ) : (
              <span className="bl-muted">{t("clock.notStarted")}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
