import type { BaseInputTemplateProps } from "@rjsf/utils";
import { Input } from "antd";
import type { FieldSchema } from "../schema";
import { ariaOf } from "./aria";

/** One line of text, a number or a date. The browser's own date control serves phones and keyboards best. */
export function InputWidget(props: BaseInputTemplateProps) {
  const { id, value, schema, options, uiSchema, disabled, readonly, rawErrors, onChange, onBlur } = props;
  const field = schema as FieldSchema;
  const numeric = field.type === "number" || field.type === "integer";
  const autoComplete = (uiSchema?.["ui:autocomplete"] as string | undefined) ?? "off";
  return (
    <Input
      id={id}
      name={id}
      type={field.format === "date" ? "date" : (options.inputType ?? "text")}
      inputMode={numeric ? (field.type === "integer" ? "numeric" : "decimal") : undefined}
      value={(value as string | number | undefined) ?? ""}
      suffix={field["x-unit"]}
      status={rawErrors?.length ? "error" : ""}
      disabled={disabled ?? false}
      readOnly={readonly ?? false}
      autoComplete={autoComplete}
      {...ariaOf(props)}
      onChange={({ target }) => onChange(target.value === "" ? undefined : target.value)}
      onBlur={({ target }) => onBlur(id, target.value)}
    />
  );
}
