import type { JsonObject } from "@/api/types";
import type { FormSchema } from "@/components/forms/schema";

/**
 * The fields that concern an officer: of one item those that its form asks for, of a whole application all of them. What was entered is
 * always shown: the server has left out what the officer may not see.
 */
export function askedFields(
  form: FormSchema,
  data: JsonObject,
  item: string | null | undefined,
): Set<string> {
  const wanted = item?.toLowerCase();
  const names = Object.entries(form.properties ?? {})
    .filter(([name, field]) => {
      const filled = data[name] !== undefined && data[name] !== null && data[name] !== "";
      return filled || wanted === undefined || (field["x-asked-by"] ?? []).includes(wanted);
    })
    .map(([name]) => name);
  return new Set(names);
}
