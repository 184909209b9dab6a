import type { WidgetProps } from "@rjsf/utils";

/** What a control tells a screen reader about itself; the ids are those that the field template gives out. */
export function ariaOf({ id, required, rawErrors }: Pick<WidgetProps, "id" | "required" | "rawErrors">) {
  const wrong = !!rawErrors?.length;
  return {
    "aria-describedby": wrong ? `${id}__error ${id}__help` : `${id}__help`,
    "aria-invalid": wrong || undefined,
    "aria-required": required || undefined,
  };
}
