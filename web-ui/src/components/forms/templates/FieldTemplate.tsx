import type { FieldTemplateProps, RJSFSchema } from "@rjsf/utils";
import { useTranslation } from "react-i18next";
import type { FormContext } from "../context";
import type { FieldSchema } from "../schema";
import styles from "./templates.module.css";

type Props = FieldTemplateProps<unknown, RJSFSchema, FormContext>;

/** Label, help, control; a fault stands where the help is, right at the control. */
export function FieldTemplate({ id, label, schema, required, rawErrors, registry, children, hidden }: Props) {
  const { t } = useTranslation("forms");
  const field = schema as FieldSchema;
  if (hidden || schema.type === "object") return children;
  const name = id.replace(/^root_/, "");
  const source = registry.formContext.known.get(name);
  const example = field.examples?.[0];
  const asked = field["x-asked-by"]?.length ?? 0;
  const choice = !!field.oneOf;
  return (
    <div className={styles.field}>
      <label id={`${id}__label`} htmlFor={id} className={styles.label}>
        {label}
        {!required && <span className="bl-muted">{t("optional")}</span>}
      </label>
      <div id={`${id}__help`} className={styles.help}>
        {field.description && <div>{field.description}</div>}
        {example !== undefined && !choice && (
          <div>{t("example", { example: String(example as string | number) })}</div>
        )}
      </div>
      {rawErrors?.length ? (
        <div id={`${id}__error`} className={styles.error}>
          {rawErrors.join(" ")}
        </div>
      ) : null}
      {children}
      {source && <div className={styles.known}>{t("known", { source })}</div>}
      {asked > 1 && <div className={styles.shared}>{t("sharedBy", { count: asked })}</div>}
    </div>
  );
}
