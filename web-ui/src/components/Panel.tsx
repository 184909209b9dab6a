import { useId, type ReactNode } from "react";
import styles from "./Panel.module.css";

interface Props {
  /** Makes the sheet a place that an address can name. */
  anchor?: string;
  title?: ReactNode;
  extra?: ReactNode;
  children: ReactNode;
}

/** A white sheet with a heading: what a page is made of. */
export function Panel({ anchor, title, extra, children }: Props) {
  const id = useId();
  return (
    <section
      id={anchor}
      tabIndex={anchor ? -1 : undefined}
      className={styles.panel}
      aria-labelledby={title ? id : undefined}
    >
      {title && (
        <div className={styles.head}>
          <h2 id={id}>{title}</h2>
          {extra}
        </div>
      )}
      {children}
    </section>
  );
}
