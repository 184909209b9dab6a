import { Input, InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import { useEditor } from "../editor";
import { Field } from "./Field";
import styles from "./fields.module.css";

const NOTHING_YET = { text: "", consequence: "", checkDays: 0 };

/** What is promised instead of proved, what follows when it is untrue, and when it is checked (2.1.3d). */
export function CommitmentTermsFields() {
  const { t } = useTranslation("simplification");
  const { guide, baseline, set } = useEditor();
  const terms = guide.commitment ?? NOTHING_YET;
  const before = baseline?.commitment ?? undefined;
  const change = (part: Partial<typeof terms>) => set({ commitment: { ...terms, ...part } });
  return (
    <>
      {(["text", "consequence"] as const).map((part) => (
        <Field
          key={part}
          pointer={`/commitment/${part}`}
          label={t(part === "text" ? "field.commitmentText" : "field.commitmentConsequence")}
          today={baseline && before?.[part]}
          changed={baseline !== undefined && before?.[part] !== terms[part]}
        >
          {(control) => (
            <Input.TextArea
              {...control}
              value={terms[part]}
              maxLength={4000}
              autoSize={{ minRows: 2, maxRows: 10 }}
              onChange={({ target }) => change({ [part]: target.value })}
            />
          )}
        </Field>
      ))}
      <Field
        pointer="/commitment/checkDays"
        label={t("field.commitmentCheckDays")}
        today={baseline && before && t("unit.workingDaysOf", { count: before.checkDays })}
        changed={baseline !== undefined && before?.checkDays !== terms.checkDays}
      >
        {(control) => (
          <InputNumber
            {...control}
            className={styles.days}
            min={0}
            max={999}
            precision={0}
            suffix={t("unit.workingDays")}
            value={terms.checkDays}
            onChange={(value) => change({ checkDays: value ?? 0 })}
          />
        )}
      </Field>
    </>
  );
}
