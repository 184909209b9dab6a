import { CheckCircleFilled, CloseCircleFilled, WarningFilled } from "@ant-design/icons";
import type { ReactNode } from "react";
import styles from "./VerdictPanel.module.css";

export type Colour = "good" | "warning" | "bad";

const ICONS = { good: CheckCircleFilled, warning: WarningFilled, bad: CloseCircleFilled } as const;

interface Props {
  colour: Colour;
  /** The answer in a few words. */
  title: string;
  /** What follows from it. */
  meaning: string;
  children?: ReactNode;
}

/** The answer large and plain, for somebody who holds a paper in the other hand. */
export function VerdictPanel({ colour, title, meaning, children }: Props) {
  const Icon = ICONS[colour];
  return (
    <section className={`${styles.panel} ${styles[colour]}`} role="status">
      <div className={styles.head}>
        <Icon aria-hidden className={styles.icon} />
        <div>
          <h2 className={styles.title}>{title}</h2>
          <p className={styles.meaning}>{meaning}</p>
        </div>
      </div>
      {children}
    </section>
  );
}
