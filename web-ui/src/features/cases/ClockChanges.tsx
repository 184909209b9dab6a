import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseDetail } from "@/api/types";
import { Panel } from "@/components/Panel";
import { ProblemNotice } from "@/components/ProblemNotice";
import { hasAny, useSession } from "@/features/session/session";
import { ExtendForm } from "./ExtendForm";
import { useResume } from "./queries";
import { SuspendForm } from "./SuspendForm";
import styles from "./ClockChanges.module.css";

/** Special procedures and the extension: what the department's decision maker may order while a case's clock runs or stands still. */
export function ClockChanges({ approvalCase }: { approvalCase: CaseDetail }) {
  const { t } = useTranslation("cases");
  const { user } = useSession();
  const [open, setOpen] = useState<"suspend" | "extend">();
  const resume = useResume(approvalCase.id);
  const { id, state, department } = approvalCase;
  const decides = hasAny(user, ["DECISION_MAKER"]) && user?.department === department;
  if (!decides || !["ACCEPTED", "UNDER_REVIEW", "SUSPENDED"].includes(state)) return null;

  const close = () => setOpen(undefined);
  return (
    <Panel title={t("change.title")}>
      {state === "SUSPENDED" ? (
        <>
          {resume.error && <ProblemNotice error={resume.error} />}
          <p>{t("change.suspended")}</p>
          <Button type="primary" onClick={() => resume.mutate()} loading={resume.isPending}>
            {t("change.resume")}
          </Button>
        </>
      ) : (
        <>
          <div className={styles.choices}>
            {state === "UNDER_REVIEW" && (
              <Button aria-expanded={open === "suspend"} onClick={() => setOpen("suspend")}>
                {t("change.suspend")}
              </Button>
            )}
            <Button aria-expanded={open === "extend"} onClick={() => setOpen("extend")}>
              {t("change.extend")}
            </Button>
          </div>
          {open === "suspend" && <SuspendForm caseId={id} onClose={close} />}
          {open === "extend" && <ExtendForm caseId={id} onClose={close} />}
        </>
      )}
    </Panel>
  );
}
