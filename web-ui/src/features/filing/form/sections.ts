import type { JsonObject } from "@/api/types";
import type { FormSchema, Section } from "@/components/forms/schema";

export interface Filled extends Section {
  required: number;
  filled: number;
}

/** How far each section is. */
export function progressOf(schema: FormSchema, sections: readonly Section[], data: JsonObject): Filled[] {
  const required = new Set(schema.required ?? []);
  return sections.map((section) => {
    const needed = section.fields.filter((name) => required.has(name));
    return {
      ...section,
      required: needed.length,
      filled: needed.filter((name) => data[name] !== undefined).length,
    };
  });
}

/** The form cut down to one section: what a phone shows at a time. */
export function only(schema: JsonObject, section: Section): JsonObject {
  // The data of the other sections stays in the form's data: it must be neither refused nor shown.
  const {
    properties = {},
    required = [],
    additionalProperties: _closed,
    ...rest
  } = schema as FormSchema & JsonObject;
  return {
    ...rest,
    required: required.filter((name) => section.fields.includes(name)),
    properties: Object.fromEntries(
      Object.entries(properties).filter(([name]) => section.fields.includes(name)),
    ),
  };
}

/** The section that a link such as `#root_projectName` leads to. */
export function sectionOf(hash: string, sections: readonly Section[]): number {
  const name = decodeURIComponent(hash).replace(/^#root_/, "");
  return Math.max(
    0,
    sections.findIndex(({ id, fields }) => fields.includes(name) || hash === `#section-${id}`),
  );
}
