import { useTranslation } from "react-i18next";
import type { ProcessStep } from "./processSteps";
import styles from "./StepList.module.css";

const MARKS: Record<ProcessStep["state"], string> = { DONE: "✓", ACTIVE: "●", WAITING: "○" };

/** The steps of the process as text: what the diagram shows, for those who cannot see it or have a small screen. */
export function StepList({ steps }: { steps: readonly ProcessStep[] }) {
  const { t } = useTranslation("components");
  return (
    <ol className={styles.list} aria-label={t("diagram.steps")}>
      {steps.map(({ id, name, state }) => (
        <li
          key={id}
          className={state === "ACTIVE" ? styles.active : undefined}
          aria-current={state === "ACTIVE" ? "step" : undefined}
        >
          <span className={styles.mark} aria-hidden>
            {MARKS[state] ?? "○"}
          </span>
          <span>{name}</span>
          <span className="bl-muted">{t(`step.${state}`)}</span>
        </li>
      ))}
    </ol>
  );
}
