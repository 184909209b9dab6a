import type { JsonObject } from "@/api/types";

/** A property of the flat object schema that the server sends; see the forms module for its keywords. */
export interface FieldSchema {
  type?: "string" | "number" | "integer" | "boolean";
  title?: string;
  description?: string;
  format?: string;
  enum?: unknown[];
  oneOf?: Choice[];
  examples?: unknown[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  "x-title-en"?: string;
  "x-description-en"?: string;
  "x-unit"?: string;
  "x-unit-en"?: string;
  "x-pattern-hint"?: string;
  "x-pattern-hint-en"?: string;
  /** Ids of the items' forms that have this field. */
  "x-asked-by"?: string[];
}

export interface Choice {
  const: unknown;
  title?: string;
  "x-title-en"?: string;
}

export interface FormSchema {
  type?: string;
  title?: string;
  required?: string[];
  properties?: Record<string, FieldSchema>;
  "x-title-en"?: string;
}

export interface Section {
  id: string;
  title: string;
  fields: string[];
}

const TRANSLATED = ["title", "description", "unit", "pattern-hint"] as const;

/** The schema in one language: English words move to where the Chinese ones stand, choices keep their labels. */
export function localise(schema: JsonObject, english: boolean): FormSchema {
  const source = schema as FormSchema;
  const properties = Object.fromEntries(
    Object.entries(source.properties ?? {}).map(([name, field]) => [name, localiseField(field, english)]),
  );
  const { $schema: _dialect, ...rest } = translate(source as JsonObject, english);
  return { ...(rest as FormSchema), properties };
}

function localiseField(field: FieldSchema, english: boolean): FieldSchema {
  const translated = translate(field as JsonObject, english) as FieldSchema;
  if (!translated.oneOf) return translated;
  // With `enum` beside it the form library would show the bare values.
  const { enum: _values, ...rest } = translated;
  return {
    ...rest,
    oneOf: translated.oneOf.map((choice) => translate({ ...choice }, english) as unknown as Choice),
  };
}

function translate(node: JsonObject, english: boolean): JsonObject {
  if (!english) return node;
  const copy = { ...node };
  for (const word of TRANSLATED) {
    const chinese = word === "unit" || word === "pattern-hint" ? `x-${word}` : word;
    const translation = node[`x-${word}-en`];
    if (typeof translation === "string") copy[chinese] = translation;
  }
  return copy;
}

/** The sections in order, with the fields that the schema has; without sections one nameless one. */
export function sectionsOf(schema: FormSchema, uiSchema: JsonObject, english: boolean): Section[] {
  const known = schema.properties ?? {};
  const given = uiSchema["ui:sections"] as (Section & { titleEn?: string })[] | undefined;
  if (!given) return [{ id: "all", title: "", fields: Object.keys(known) }];
  return given
    .map(({ id, title, titleEn, fields }) => ({
      id: id ?? title,
      title: english && titleEn ? titleEn : title,
      fields: fields.filter((name) => name in known),
    }))
    .filter(({ fields }) => fields.length > 0);
}

/** A value as a person reads it: the label of a choice, the number with its unit. */
export function display(field: FieldSchema | undefined, value: unknown): string {
  if (value === undefined || value === null || value === "") return "—";
  const choice = field?.oneOf?.find((branch) => branch.const === value);
  if (choice?.title) return choice.title;
  const unit = field?.["x-unit"];
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return unit ? `${text} ${unit}` : text;
}
