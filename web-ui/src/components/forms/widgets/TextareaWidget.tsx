import type { WidgetProps } from "@rjsf/utils";
import { Input } from "antd";
import { ariaOf } from "./aria";

export function TextareaWidget(props: WidgetProps) {
  const { id, value, schema, options, disabled, readonly, rawErrors, onChange, onBlur } = props;
  const counted = schema.maxLength === undefined ? undefined : { formatter: remaining(schema.maxLength) };
  return (
    <Input.TextArea
      id={id}
      name={id}
      rows={options.rows ?? 4}
      value={(value as string | undefined) ?? ""}
      showCount={counted ?? false}
      status={rawErrors?.length ? "error" : ""}
      disabled={disabled ?? false}
      readOnly={readonly ?? false}
      {...ariaOf(props)}
      onChange={({ target }) => onChange(target.value === "" ? undefined : target.value)}
      onBlur={({ target }) => onBlur(id, target.value)}
    />
  );
}

function remaining(limit: number) {
  return ({ count }: { count: number }) => `${count} / ${limit}`;
}
