import type { JsonObject } from "@/api/types";
import { localise } from "@/components/forms/schema";
import type { FieldChoice } from "./FieldFaults";

/** The entries of a form by their names, for pointing at one. */
export function fieldChoices(schema: JsonObject, english: boolean): FieldChoice[] {
  return Object.entries(localise(schema, english).properties ?? {}).map(([field, { title }]) => ({
    field,
    title: title ?? field,
  }));
}
