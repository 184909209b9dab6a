import type { JsonObject } from "@/api/types";
import type { FormSchema } from "@/components/forms/schema";

/** Whether every required question has an answer, so that the decision can be shown. */
export function answered(schema: FormSchema, answers: JsonObject): boolean {
  return (schema.required ?? []).every((name) => answers[name] !== undefined && answers[name] !== null);
}
