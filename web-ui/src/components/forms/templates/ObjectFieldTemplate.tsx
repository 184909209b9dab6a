import type { ObjectFieldTemplateProps, RJSFSchema } from "@rjsf/utils";
import { sectionsOf, type FormSchema } from "../schema";
import type { FormContext } from "../context";
import styles from "./templates.module.css";

type Props = ObjectFieldTemplateProps<unknown, RJSFSchema, FormContext>;

/** The sections of the form, each a grid: two columns on a desk, one on a phone; long fields take the whole row. */
export function ObjectFieldTemplate({ schema, uiSchema, properties, registry }: Props) {
  const byName = new Map(properties.map((property) => [property.name, property]));
  const sections = sectionsOf(schema as FormSchema, uiSchema ?? {}, registry.formContext.english);
  return sections.map(({ id, title, fields }) => (
    <fieldset key={id} className={styles.section}>
      {title && <legend>{title}</legend>}
      <div className={styles.grid}>
        {fields.map((name) => {
          const property = byName.get(name);
          const wide = isWide(uiSchema?.[name] as Record<string, unknown> | undefined);
          return (
            property && (
              <div key={name} className={wide ? `${styles.cell} ${styles.wide}` : styles.cell}>
                {property.content}
              </div>
            )
          );
        })}
      </div>
    </fieldset>
  ));
}

function isWide(ui: Record<string, unknown> | undefined): boolean {
  return ui?.["ui:widget"] === "textarea" || ui?.["ui:widget"] === "radio";
}
