import { Validator, type OutputUnit, type Schema } from "@cfworker/json-schema";
import { toErrorSchema, type RJSFSchema, type RJSFValidationError, type ValidatorType } from "@rjsf/utils";
import type { FieldSchema, FormSchema } from "./schema";
import { sentence } from "./sentences";

/** Keywords that only say that something below them failed. */
const CONTAINERS = new Set(["properties", "items", "allOf", "anyOf", "$ref", "const"]);

/**
 * The validator of the form library. Its usual one compiles schemas with `new Function`, which the Content
 * Security Policy forbids; this one interprets them. One fault a field, in the language of the screen.
 */
export const validator: ValidatorType<unknown, RJSFSchema> = {
  validateFormData(formData, schema, _customValidate, transformErrors, uiSchema) {
    const found = faults(schema as FormSchema, formData ?? {});
    const errors = transformErrors ? transformErrors(found, uiSchema) : found;
    return { errors, errorSchema: toErrorSchema(errors) };
  },
  isValid: (schema, formData) => check(schema, formData).length === 0,
  rawValidation: <Result>(schema: RJSFSchema, formData?: unknown) => ({
    errors: check(schema, formData) as Result[],
  }),
};

export function faults(schema: FormSchema, data: unknown): RJSFValidationError[] {
  const first = new Map<string, RJSFValidationError>();
  for (const { keyword, name } of located(schema, data)) {
    if (!first.has(name)) first.set(name, fault(schema, keyword, name));
  }
  const order = Object.keys(schema.properties ?? {});
  return [...first.values()].sort((a, b) => order.indexOf(nameOf(a)) - order.indexOf(nameOf(b)));
}

function fault(schema: FormSchema, keyword: string, name: string): RJSFValidationError {
  const field: FieldSchema = schema.properties?.[name] ?? {};
  const message = sentence(keyword, field, field.title ?? name);
  return { name: keyword, property: `.${name}`, message, stack: message, title: field.title ?? name };
}

function nameOf(error: RJSFValidationError): string {
  return (error.property ?? "").slice(1);
}

/** Which keyword failed at which property. A missing property is reported by its own name, not by its parent's. */
function located(schema: FormSchema, data: unknown): { keyword: string; name: string }[] {
  const given = (data ?? {}) as Record<string, unknown>;
  const missing = (schema.required ?? [])
    .filter((name) => given[name] === undefined)
    .map((name) => ({ keyword: "required", name }));
  const wrong = check(schema, withoutUndefined(given))
    .filter(({ keyword, instanceLocation }) => !CONTAINERS.has(keyword) && instanceLocation !== "#")
    .map(({ keyword, instanceLocation }) => ({ keyword, name: instanceLocation.split("/")[1] ?? "" }));
  return [...missing, ...wrong];
}

function check(schema: RJSFSchema | FormSchema, data: unknown): OutputUnit[] {
  if (data === undefined) return [];
  return new Validator(schema as Schema, "2020-12", false).validate(data).errors;
}

/** The form library marks emptied fields as undefined, which JSON does not know. */
function withoutUndefined(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

export default validator;
