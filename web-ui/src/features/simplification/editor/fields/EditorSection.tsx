import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Panel } from "@/components/Panel";
import { useEditor } from "../editor";
import styles from "./fields.module.css";

interface Props {
  id: string;
  extra?: ReactNode;
  /** Whether its fields stand in columns: today's beside the proposal. */
  compared?: boolean;
  children: ReactNode;
}

/** A part of the item, which the index and the faults can point at. */
export function EditorSection({ id, extra, compared = false, children }: Props) {
  const { t } = useTranslation("simplification");
  const { baseline } = useEditor();
  return (
    <div id={`section-${id}`} tabIndex={-1} className={styles.section}>
      <Panel title={t(`section.${id}`)} extra={extra}>
        {compared && baseline && (
          <div className={styles.columns} aria-hidden>
            <span>{t("editor.today")}</span>
            <span>{t("review.proposed")}</span>
          </div>
        )}
        {children}
      </Panel>
    </div>
  );
}
