import { useTranslation } from "react-i18next";
import type { FormSpec, JsonObject } from "@/api/types";
import { formatDay } from "@/components/dates";
import { Facts } from "@/components/Facts";
import { display, localise, sectionsOf, type FieldSchema } from "@/components/forms/schema";
import { Panel } from "@/components/Panel";
import styles from "./FormFacts.module.css";
import { askedFields } from "./askedFields";

interface Props extends FormSpec {
  data: JsonObject;
  /** Only what this item asks for; everything when absent. */
  item?: string | null | undefined;
}

/** What the applicant entered, in the sections and words of the form. */
export function FormFacts({ schema, uiSchema, data, item }: Props) {
  const { t, i18n } = useTranslation("dossier");
  const english = i18n.language === "en";
  const form = localise(schema, english);
  const asked = askedFields(form, data, item);
  const sections = sectionsOf(form, uiSchema, english)
    .map((section) => ({ ...section, fields: section.fields.filter((name) => asked.has(name)) }))
    .filter(({ fields }) => fields.length > 0);
  return (
    <Panel title={t("form.title")}>
      {sections.length === 0 && <span className="bl-muted">{t("form.none")}</span>}
      {sections.map(({ id, title, fields }) => (
        <section key={id} className={styles.section}>
          <h3>{title}</h3>
          <Facts
            facts={fields.map((name) => {
              const field = form.properties?.[name];
              return [field?.title ?? name, valueOf(field, data[name])] as const;
            })}
          />
        </section>
      ))}
    </Panel>
  );
}

function valueOf(field: FieldSchema | undefined, value: unknown): string {
  return field?.format === "date" && typeof value === "string" && value
    ? formatDay(value)
    : display(field, value);
}
