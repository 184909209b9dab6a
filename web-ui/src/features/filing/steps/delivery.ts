import type { TFunction } from "i18next";
import type { FormSpec, JsonObject } from "@/api/types";

export const METHODS = ["ELECTRONIC", "COURIER", "WINDOW"] as const;

export type Method = (typeof METHODS)[number];

/** The form of the delivery step; only a courier needs to know where to. */
export function deliveryForm(method: Method, t: TFunction<"filing">): FormSpec {
  const courier = method === "COURIER";
  const schema = {
    type: "object",
    required: courier ? ["method", "recipient", "phone", "address"] : ["method"],
    properties: {
      method: {
        type: "string",
        title: t("delivery.method"),
        oneOf: METHODS.map((name) => ({ const: name, title: t(`delivery.methods.${name}`) })),
      },
      ...(courier && {
        recipient: { type: "string", title: t("delivery.recipient"), maxLength: 50 },
        phone: {
          type: "string",
          title: t("delivery.phone"),
          pattern: "^[0-9+() -]{7,20}$",
          "x-pattern-hint": t("delivery.phoneHint"),
        },
        address: { type: "string", title: t("delivery.address"), maxLength: 200 },
      }),
    },
  };
  const uiSchema = {
    "ui:sections": [{ id: "delivery", title: t("delivery.title"), fields: Object.keys(schema.properties) }],
    method: { "ui:widget": "radio" },
    phone: { "ui:options": { inputType: "tel" }, "ui:autocomplete": "tel" },
    address: { "ui:autocomplete": "street-address" },
  };
  return { schema, uiSchema };
}

/** What the form already told about the contact person, so that it is not typed again. */
export function courierDefaults(form: JsonObject): JsonObject {
  const defaults = { recipient: form.contactName, phone: form.contactMobile, address: form.applicantAddress };
  return Object.fromEntries(Object.entries(defaults).filter(([, value]) => value !== undefined));
}
