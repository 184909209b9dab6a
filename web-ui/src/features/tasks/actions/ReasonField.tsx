import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { TaskAction, TaskRow } from "@/api/types";
import { inputs } from "./faults";
import { wordsOf } from "./wordsOf";
import styles from "./actions.module.css";

interface Props {
  task: TaskRow;
  action: TaskAction;
  required: boolean;
  faulty: boolean;
  value: string;
  onChange: (text: string) => void;
}

interface Template {
  title: string;
  text: string;
}

/** The reason or opinion: written freely or started from a template, which can be edited. */
export function ReasonField({ task, action, required, faulty, value, onChange }: Props) {
  const { t } = useTranslation("tasks");
  const templates = t(`templates.${action}`, {
    returnObjects: true,
    defaultValue: [],
    item: task.itemName,
    applicant: task.applicant,
  }) as unknown as Template[];

  return (
    <div>
      <div className={styles.labelled}>
        <label htmlFor={inputs.reason}>
          {t(`reason.${wordsOf(task.kind, action)}`)}
          <span className="bl-muted">{t(required ? "reason.required" : "reason.optional")}</span>
        </label>
        {templates.length > 0 && (
          <Select
            size="small"
            className={styles.template}
            aria-label={t("reason.template")}
            placeholder={t("reason.template")}
            value={null}
            onChange={(index: number | null) => {
              const text = index === null ? undefined : templates[index]?.text;
              if (text) onChange(value.trim() ? `${value.trimEnd()}\n${text}` : text);
            }}
            options={templates.map(({ title }, index) => ({ value: index, label: title }))}
          />
        )}
      </div>
      <Input.TextArea
        id={inputs.reason}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={10_000}
        aria-required={required}
        aria-invalid={faulty}
        {...(faulty && { status: "error" as const })}
      />
    </div>
  );
}
