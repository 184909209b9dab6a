import { Select } from "antd";
import { useTranslation } from "react-i18next";
import type { DraftGuide } from "@/api/dto/simplification";
import { useEditor } from "../editor";
import { EditorSection } from "../fields/EditorSection";
import { Field } from "../fields/Field";
import { TextField } from "../fields/TextField";
import { useDivisions } from "../queries";
import { same } from "../same";

const STATUS = ["confirmed", "to-confirm"] as const;

/** What the item is and who handles it. */
export function BasicsSection() {
  const { t } = useTranslation("simplification");
  const { guide, baseline, set } = useEditor();
  const divisions = useDivisions(guide.department).data?.divisions ?? [];
  const nameOf = (code: string) => divisions.find((division) => division.code === code)?.name ?? code;
  return (
    <EditorSection id="basics" compared>
      <TextField name="name" />
      <TextField name="handlingLevel" />
      <Field
        pointer="/divisions"
        label={t("field.divisions")}
        today={baseline?.divisions.map(nameOf).join("、")}
        changed={baseline !== undefined && !same(baseline.divisions, guide.divisions)}
      >
        {({ id, ...rest }) => (
          <Select
            {...rest}
            id={id}
            mode="multiple"
            style={{ width: "100%" }}
            value={guide.divisions}
            onChange={(codes: string[]) => set({ divisions: codes })}
            options={divisions.map(({ code, name }) => ({ value: code, label: name }))}
          />
        )}
      </Field>
      <Field
        pointer="/status"
        label={t("field.status")}
        today={baseline && t(`word.${baseline.status}`)}
        changed={baseline !== undefined && baseline.status !== guide.status}
      >
        {({ id }) => (
          <Select
            id={id}
            style={{ width: 240 }}
            value={guide.status}
            onChange={(status: DraftGuide["status"]) => set({ status })}
            options={STATUS.map((value) => ({ value, label: t(`word.${value}`) }))}
          />
        )}
      </Field>
    </EditorSection>
  );
}
