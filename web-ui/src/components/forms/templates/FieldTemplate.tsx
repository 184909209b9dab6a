import type { FieldTemplateProps, RJSFSchema } from "@rjsf/utils";
import { useTranslation } from "react-i18next";
import type { FormContext } from "../context";
import type { FieldSchema } from "../schema";
import styles from "./templates.module.css";

type Props = FieldTemplateProps<unknown, RJSFSchema, FormContext>;

/** Label, help, control; a fault stands where the help is, right at the control. */
export function FieldTemplate({
  id,
  label,
  schema,
  required,
  rawErrors,
  registry,
  children,
  hidden,
  uiSchema,
}: Props) {
  const { t } = useTranslation("forms");
  const field = schema as FieldSchema;
  if (hidden || schema.type === "object") return children;
  const name = id.replace(/^root_/, "");
  const source = registry.formContext.known.get(name);
  const example = field.examples?.[0];
  const choice = !!field.oneOf;
  // A label would make the question itself choose the first answer of a group of radio buttons.
  const grouped = uiSchema?.["ui:widget"] === "radio";
  const Label = grouped ? "div" : "label";
  return (
    <div className={styles.field}>
      <Label id={`${id}__label`} {...(!grouped && { htmlFor: id })} className={styles.label}>
        {label}
        {!required && <span className="bl-muted">{t("optional")}</span>}
      </Label>
      <div id={`${id}__help`} className={styles.help}>
        {field.description && <div>{field.description}</div>}
        {example !== undefined && !choice && (
          <div>{t("example", { example: String(example as string | number) })}</div>
        )}
      </div>
      <div>
        {rawErrors?.length ? (
          <div id={`${id}__error`} className={styles.error}>
            {rawErrors.join(" ")}
          </div>
        ) : null}
        {children}
      </div>
      <div className={styles.known}>{source && t("known", { source })}</div>
    </div>
  );
}
