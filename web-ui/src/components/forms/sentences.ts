import i18n from "i18next";
import type { FieldSchema } from "./schema";

/** Says in plain words what is wrong with a field. `keyword` is the JSON Schema keyword that failed. */
export function sentence(keyword: string, field: FieldSchema, label: string): string {
  const t = i18n.getFixedT(null, "forms");
  switch (keyword) {
    case "required":
      return t(field.oneOf ? "fault.choose" : "fault.required", { label });
    case "type":
      return t(field.type === "string" ? "fault.other" : `fault.type.${field.type ?? "other"}`, { label });
    case "minimum":
    case "exclusiveMinimum":
      return t("fault.minimum", { label, limit: field.minimum });
    case "maximum":
    case "exclusiveMaximum":
      return t("fault.maximum", { label, limit: field.maximum });
    case "minLength":
      return t("fault.minLength", { label, limit: field.minLength });
    case "maxLength":
      return t("fault.maxLength", { label, limit: field.maxLength });
    case "format":
      return t(field.format === "date" ? "fault.date" : "fault.other", { label });
    case "enum":
    case "oneOf":
    case "const":
      return t("fault.choose", { label });
    case "pattern":
      return field["x-pattern-hint"]
        ? t("fault.pattern", { label, hint: field["x-pattern-hint"] })
        : t("fault.other", { label });
    default:
      return t("fault.other", { label });
  }
}
