import { Button, Checkbox, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { MaterialLine } from "@/api/types";
import { distinctMaterials } from "@/features/dossier/distinctMaterials";
import type { DraftStep, TaskDraft } from "./draft";
import { FieldFaults, type FieldChoice } from "./FieldFaults";
import { inputs, isWaived } from "./faults";
import styles from "./actions.module.css";

interface Props {
  lines: readonly MaterialLine[];
  fields: readonly FieldChoice[];
  draft: TaskDraft;
  dispatch: (step: DraftStep) => void;
}

/** Everything that is wrong, in one list: a box for every material, and entries of the form. */
export function CorrectionsBuilder({ lines, fields, draft, dispatch }: Props) {
  const { t } = useTranslation("tasks");
  return (
    <div className={styles.builder}>
      <fieldset id={inputs.list} tabIndex={-1}>
        <legend>{t("corrections.materials")}</legend>
        {distinctMaterials(lines).map((line) => (
          <MaterialFault key={line.requirement} line={line} draft={draft} dispatch={dispatch} />
        ))}
      </fieldset>
      <fieldset>
        <legend>{t("corrections.fields")}</legend>
        <FieldFaults faults={draft.fields} choices={fields} dispatch={dispatch} />
        <Button size="small" onClick={() => dispatch({ do: "addField" })}>
          {t("corrections.addField")}
        </Button>
      </fieldset>
    </div>
  );
}

function MaterialFault({
  line,
  draft,
  dispatch,
}: { line: MaterialLine } & Pick<Props, "draft" | "dispatch">) {
  const { t } = useTranslation("tasks");
  const { requirement, title } = line;
  const ticked = requirement in draft.materials;
  const problem = draft.materials[requirement] ?? "";
  const write = (text: string) => dispatch({ do: "fault", requirement, problem: text });
  const usual = t("corrections.usual", { returnObjects: true }) as unknown as string[];
  return (
    <div className={styles.fault}>
      <Checkbox
        checked={ticked}
        disabled={isWaived(line)}
        onChange={(event) => dispatch({ do: "tick", requirement, ticked: event.target.checked })}
      >
        {title}
        {isWaived(line) && <small className="bl-muted">{t("corrections.waived")}</small>}
      </Checkbox>
      {ticked && (
        <div className={styles.problem}>
          <Input.TextArea
            id={inputs.material(requirement)}
            aria-label={t("corrections.problemOf", { title })}
            placeholder={t("corrections.problem")}
            value={problem}
            onChange={(event) => write(event.target.value)}
            autoSize={{ minRows: 1, maxRows: 5 }}
            maxLength={2000}
          />
          <Select
            aria-label={t("corrections.usualOf", { title })}
            placeholder={t("corrections.usualChoose")}
            value={null}
            onChange={(text: string | null) =>
              text && write(problem.trim() ? `${problem.trimEnd()}；${text}` : text)
            }
            options={usual.map((text) => ({ value: text, label: text }))}
          />
        </div>
      )}
    </div>
  );
}
