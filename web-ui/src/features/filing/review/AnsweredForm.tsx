import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationForm } from "@/api/types";
import { Facts, type Fact } from "@/components/Facts";
import { display, localise, sectionsOf } from "@/components/forms/schema";
import { stepPath } from "../steps";
import { Reviewed } from "./Reviewed";

/** The filled form as sections of labels and values. */
export function AnsweredForm({ form, applicationId }: { form: ApplicationForm; applicationId: string }) {
  const { t, i18n } = useTranslation("filing");
  const english = i18n.language === "en";
  const schema = useMemo(() => localise(form.schema, english), [form.schema, english]);
  const sections = sectionsOf(schema, form.uiSchema, english);
  return sections.map(({ id, title, fields }) => (
    <Reviewed
      key={id}
      title={title || t("steps.form")}
      change={`${stepPath(applicationId, "form")}#root_${fields[0]}`}
    >
      <Facts
        facts={fields.map((name): Fact => {
          const field = schema.properties?.[name];
          return [field?.title ?? name, display(field, form.data[name])];
        })}
      />
    </Reviewed>
  ));
}
