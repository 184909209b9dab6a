import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { STEPS, stepPath, type Step } from "./steps";
import styles from "./StepBar.module.css";

interface Props {
  current: Step | "done";
  /** Without an application yet, later steps cannot be opened. */
  applicationId?: string;
}

const ALL = [...STEPS, "done"] as const;

/** Where one is in the filing. On a phone only the present step with its number; on a desk all of them. */
export function StepBar({ current, applicationId }: Props) {
  const { t } = useTranslation("filing");
  const position = ALL.indexOf(current) + 1;
  return (
    <nav aria-label={t("steps.label")} className={styles.bar}>
      <p className={styles.short}>
        {t("steps.position", { position, total: ALL.length, name: t(`steps.${current}`) })}
      </p>
      <ol className={styles.all}>
        {ALL.map((step, index) => {
          const label = t(`steps.${step}`);
          const reachable = applicationId && current !== "done" && step !== "done" && step !== current;
          return (
            <li
              key={step}
              className={step === current ? styles.here : index < position ? styles.past : undefined}
              aria-current={step === current ? "step" : undefined}
            >
              <span className={styles.number} aria-hidden>
                {index + 1}
              </span>
              {reachable ? <Link to={stepPath(applicationId, step)}>{label}</Link> : label}
            </li>
          );
        })}
      </ol>
      <div className={styles.track} aria-hidden>
        <div style={{ width: `${(position / ALL.length) * 100}%` }} />
      </div>
    </nav>
  );
}
