import { InputNumber } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEditor } from "../editor";
import { Field } from "./Field";
import styles from "./fields.module.css";

interface Props {
  name: "statutoryLimitDays" | "promisedLimitDays" | "visits";
  unit: "workingDays" | "times";
  hint?: ReactNode;
}

/** A whole number of the guide: working days, or visits. */
export function DaysField({ name, unit, hint }: Props) {
  const { t } = useTranslation("simplification");
  const { guide, baseline, set } = useEditor();
  return (
    <Field
      pointer={`/${name}`}
      label={t(`field.${name}`)}
      today={baseline && t(`unit.${unit}Of`, { count: baseline[name] })}
      changed={baseline !== undefined && baseline[name] !== guide[name]}
      hint={hint}
    >
      {(control) => (
        <InputNumber
          {...control}
          className={styles.days}
          min={0}
          max={999}
          precision={0}
          suffix={t(`unit.${unit}`)}
          value={guide[name]}
          onChange={(value) => set({ [name]: value ?? 0 })}
        />
      )}
    </Field>
  );
}
