import { Button, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { DraftStep, FieldFault } from "./draft";
import { inputs } from "./faults";
import styles from "./actions.module.css";

export interface FieldChoice {
  field: string;
  title: string;
}

interface Props {
  faults: readonly FieldFault[];
  choices: readonly FieldChoice[];
  dispatch: (step: DraftStep) => void;
}

/** Entries of the form that are wrong, each with what is wrong about it. */
export function FieldFaults({ faults, choices, dispatch }: Props) {
  const { t } = useTranslation("tasks");
  return faults.map(({ key, field, problem }, index) => (
    <div key={key} className={styles.problem}>
      <Select
        aria-label={t("corrections.field", { number: index + 1 })}
        value={field}
        onChange={(chosen: string) => dispatch({ do: "field", key, change: { field: chosen } })}
        showSearch={{ optionFilterProp: "label" }}
        options={[
          { value: "", label: t("corrections.wholeForm") },
          ...choices.map(({ field: value, title: label }) => ({ value, label })),
        ]}
      />
      <Input.TextArea
        id={inputs.field(key)}
        aria-label={t("corrections.fieldProblem", { number: index + 1 })}
        placeholder={t("corrections.problem")}
        value={problem}
        onChange={(event) => dispatch({ do: "field", key, change: { problem: event.target.value } })}
        autoSize={{ minRows: 1, maxRows: 5 }}
        maxLength={2000}
      />
      <Button
        type="text"
        onClick={() => dispatch({ do: "removeField", key })}
        aria-label={t("corrections.removeField", { number: index + 1 })}
      >
        {t("corrections.remove")}
      </Button>
    </div>
  ));
}
