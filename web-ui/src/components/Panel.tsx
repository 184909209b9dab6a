import { useId, type ReactNode } from "react";
import styles from "./Panel.module.css";

interface Props {
  title?: ReactNode;
  extra?: ReactNode;
  children: ReactNode;
}

/** A white sheet with a heading: what a page is made of. */
export function Panel({ title, extra, children }: Props) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={title ? id : undefined}>
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
