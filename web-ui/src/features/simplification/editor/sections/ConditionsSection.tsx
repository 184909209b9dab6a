import { Switch } from "antd";
import { useTranslation } from "react-i18next";
import { useEditor } from "../editor";
import { EditorSection } from "../fields/EditorSection";
import { Field } from "../fields/Field";
import { CommitmentTermsFields } from "../fields/CommitmentTermsFields";
import { TextRows } from "../fields/TextRows";

/** Whether a commitment may stand in for materials, the conditions, and the laws that the item rests on. */
export function ConditionsSection() {
  const { t } = useTranslation("simplification");
  const { guide, baseline, set } = useEditor();
  return (
    <EditorSection id="conditions" compared>
      <Field
        pointer="/commitmentAllowed"
        label={t("field.commitmentAllowed")}
        today={baseline && t(baseline.commitmentAllowed ? "yes" : "no")}
        changed={baseline !== undefined && baseline.commitmentAllowed !== guide.commitmentAllowed}
      >
        {({ id }) => (
          <Switch
            id={id}
            checked={guide.commitmentAllowed}
            checkedChildren={t("yes")}
            unCheckedChildren={t("no")}
            onChange={(commitmentAllowed) => set({ commitmentAllowed })}
          />
        )}
      </Field>
      {guide.commitmentAllowed && <CommitmentTermsFields />}
      <TextRows name="conditions" />
      <TextRows name="legalBases" />
    </EditorSection>
  );
}
