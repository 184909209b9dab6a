import { Alert, Input } from "antd";
import { useTranslation } from "react-i18next";
import type { TaskAction, TaskDesk } from "@/api/types";
import { ErrorSummary } from "@/components/ErrorSummary";
import { ProblemNotice } from "@/components/ProblemNotice";
import { deliveryOf } from "@/features/applications/delivery";
import { CorrectionsBuilder } from "./CorrectionsBuilder";
import type { DraftStep, TaskDraft } from "./draft";
import type { DraftFault } from "./faults";
import { fieldChoices } from "./fieldChoices";
import { OriginalsChecklist } from "./OriginalsChecklist";
import { ReasonField } from "./ReasonField";
import type { HandOverState } from "./useHandOver";
import { wordsOf } from "./wordsOf";
import styles from "./actions.module.css";

interface Props {
  desk: TaskDesk;
  action: TaskAction;
  draft: TaskDraft;
  dispatch: (step: DraftStep) => void;
  faults: readonly DraftFault[];
  handOver: HandOverState;
}

/** What an action needs before it is confirmed, and what it will bring about. */
export function ActionForm({ desk, action, draft, dispatch, faults, handOver }: Props) {
  const { t, i18n } = useTranslation("tasks");
  const { task, application, materials, form, reasonRequired } = desk;
  const asksForCorrections = action === "REQUEST_CORRECTIONS";
  const again = asksForCorrections && (application.corrections?.round ?? 0) > 0;
  return (
    <div className={styles.form}>
      <ErrorSummary
        lines={faults.map(({ code, target, subject }) => ({
          message: t(`fault.${code}`, { subject: subject ?? t("corrections.wholeForm") }),
          href: `#${target}`,
          onSelect: () => document.getElementById(target)?.focus(),
        }))}
      />
      <p className={styles.consequence}>
        {t(`consequence.${wordsOf(task.kind, action)}`, {
          count: application.cases.length,
          applicant: task.applicant,
        })}
      </p>
      {again && <Alert type="warning" showIcon title={t("corrections.again")} />}
      {asksForCorrections && (
        <CorrectionsBuilder
          lines={materials}
          fields={fieldChoices(form.schema, i18n.language === "en")}
          draft={draft}
          dispatch={dispatch}
        />
      )}
      {action === "HAND_OVER" && deliveryOf(application).method === "COURIER" && (
        <label className={styles.tracking}>
          {t("tracking")}
          <Input
            value={draft.trackingNumber}
            maxLength={60}
            onChange={(event) => dispatch({ do: "tracking", text: event.target.value })}
          />
        </label>
      )}
      {action === "HAND_OVER" && handOver.error !== null && handOver.error !== undefined && (
        <ProblemNotice error={handOver.error} />
      )}
      {action === "HAND_OVER" && handOver.inCheck.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t("originals.inCheck", { titles: handOver.inCheck.join("、") })}
        />
      )}
      {action === "HAND_OVER" && handOver.inCheck.length === 0 && handOver.originals && (
        <OriginalsChecklist
          applicationId={application.id}
          lines={handOver.originals}
          draft={draft}
          dispatch={dispatch}
        />
      )}
      {action !== "ACCEPT" &&
        (action !== "HAND_OVER" || (handOver.again && handOver.inCheck.length === 0)) && (
          <ReasonField
            task={task}
            action={action}
            required={reasonRequired.includes(action) || action === "HAND_OVER"}
            faulty={faults.some(({ code }) => code === "reason")}
            value={draft.comments[action] ?? ""}
            onChange={(text) => dispatch({ do: "comment", action, text })}
          />
        )}
    </div>
  );
}
