import type { ReactNode } from "react";
import styles from "./Facts.module.css";

export type Fact = readonly [label: string, value: ReactNode];

/** Labels and values, as on an official form: two columns on a desk, one on a phone. */
export function Facts({ facts }: { facts: readonly (Fact | false | "" | null | undefined)[] }) {
  const shown = facts.filter((fact): fact is Fact => !!fact);
  return (
    <dl className={styles.facts}>
      {shown.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? "—"}</dd>
        </div>
      ))}
    </dl>
  );
}
