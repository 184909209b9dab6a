import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { formatClock, formatMoment } from "@/components/dates";
import { ProblemNotice } from "@/components/ProblemNotice";
import type { Draft } from "./draft/useDraft";
import styles from "./SaveNote.module.css";

/** What is saved and when, always in sight. */
export function SaveNote({ draft }: { draft: Draft }) {
  const { t } = useTranslation("filing");
  const { status, application, changedElsewhere, flush } = draft;
  return (
    <>
      <p className={styles.note} role="status">
        {status.kind === "saved" && `✓ ${t("save.saved", { at: formatClock(status.at) })}`}
        {status.kind === "unchanged" &&
          t("save.unchanged", { at: formatMoment(application.savedAt ?? application.createdAt) })}
        {(status.kind === "typing" || status.kind === "saving") && t("save.saving")}
        {status.kind === "failed" && t("save.failed")}
      </p>
      {changedElsewhere && <p className={styles.elsewhere}>{t("save.elsewhere")}</p>}
      {status.kind === "failed" && (
        <div className={styles.problem}>
          <ProblemNotice error={status.problem} safe={t("save.kept")} />
          <Button onClick={() => void flush()}>{t("save.again")}</Button>
        </div>
      )}
    </>
  );
}
