import { Alert, Input } from "antd";
import { useTranslation } from "react-i18next";
import type { TaskAction, TaskDesk } from "@/api/types";
import { ErrorSummary } from "@/components/ErrorSummary";
import { deliveryOf } from "@/features/applications/delivery";
import { CorrectionsBuilder } from "./CorrectionsBuilder";
import type { DraftStep, TaskDraft } from "./draft";
import type { DraftFault } from "./faults";
import { fieldChoices } from "./fieldChoices";
import { ReasonField } from "./ReasonField";
import styles from "./actions.module.css";

interface Props {
  desk: TaskDesk;
  action: TaskAction;
  draft: TaskDraft;
  dispatch: (step: DraftStep) => void;
  faults: readonly DraftFault[];
}

/** What an action needs before it is confirmed, and what it will bring about. */
export function ActionForm({ desk, action, draft, dispatch, faults }: Props) {
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
        {t(`consequence.${action}`, { count: application.cases.length, applicant: task.applicant })}
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
      {action !== "HAND_OVER" && action !== "ACCEPT" && (
        <ReasonField
          task={task}
          action={action}
          required={reasonRequired.includes(action)}
          faulty={faults.some(({ code }) => code === "reason")}
          value={draft.comments[action] ?? ""}
          onChange={(text) => dispatch({ do: "comment", action, text })}
        />
      )}
    </div>
  );
}
