import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { anchorOf } from "../../places";
import { useEditor } from "../editor";
import { FaultsAt } from "./FaultsAt";
import styles from "./fields.module.css";

/** What a control gets so that its label, its faults and the links to it find it. */
export interface ControlProps {
  id: string;
  "aria-describedby"?: string;
  status?: "error";
}

interface Props {
  /** JSON pointer into the guide, or a name of its own. */
  pointer: string;
  label: string;
  /** What today's version says; left out where there is nothing to compare. */
  today?: ReactNode;
  changed?: boolean;
  hint?: ReactNode;
  /** Takes the whole line: there is nothing of today beside it. */
  wide?: boolean;
  children: (control: ControlProps) => ReactNode;
}

/** One field: its name, what today's version says, what is proposed, and what is wrong with it. */
export function Field({ pointer, label, today, changed = false, hint, wide = false, children }: Props) {
  const { t } = useTranslation("simplification");
  const { baseline, faultsAt } = useEditor();
  const id = anchorOf(pointer);
  const faulty = faultsAt(pointer).length > 0;
  return (
    <div className={[styles.field, changed && styles.changed, wide && styles.wide].filter(Boolean).join(" ")}>
      <div className={styles.name}>
        <label htmlFor={id}>{label}</label>
        {changed && <span className={styles.mark}>{t("mark.changed")}</span>}
      </div>
      {baseline && today !== undefined && (
        <div className={styles.today}>
          <span className={styles.when}>{t("editor.today")}</span>
          {today || "—"}
        </div>
      )}
      <div className={styles.control}>
        {children({
          id,
          ...(faulty && { status: "error" as const, "aria-describedby": `${id}-faults` }),
        })}
        {hint}
        <FaultsAt pointer={pointer} />
      </div>
    </div>
  );
}
