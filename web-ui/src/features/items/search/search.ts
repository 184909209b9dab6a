import type { ItemKind } from "@/api/types";

/** What is looked for, as it stands in the address. */
export interface ItemSearch {
  q?: string;
  department?: string;
  kind?: string;
  theme?: string;
  event?: string;
  region?: string;
  online?: string;
}

export type SearchField = keyof ItemSearch;

const FIELDS: readonly SearchField[] = ["q", "department", "kind", "theme", "event", "region", "online"];

/** Fields that know only certain values; any other value in an address is no search at all. */
const VALUES: Partial<Record<SearchField, readonly string[]>> = {
  kind: ["LICENSING", "APPROVAL_NATURE"],
  online: ["true", "false"],
};

export function fromAddress(parameters: URLSearchParams): ItemSearch {
  const search: ItemSearch = {};
  for (const field of FIELDS) {
    const value = parameters.get(field)?.trim();
    if (value && (VALUES[field]?.includes(value) ?? true)) search[field] = value;
  }
  return search;
}

/** As the API takes it. */
export function forQuery({ kind, online, ...rest }: ItemSearch) {
  return {
    ...rest,
    ...(kind && { kind: kind as ItemKind }),
    ...(online && { online: online === "true" }),
  };
}

/** The search with one field set, or without it when the value is empty. */
export function withField(search: ItemSearch, field: SearchField, value: string): ItemSearch {
  const { [field]: _old, ...rest } = search;
  return value ? { ...rest, [field]: value } : rest;
}

/** The address of the list of items that match. */
export function toAddress(search: ItemSearch): string {
  const parameters = new URLSearchParams({ ...search }).toString();
  return parameters ? `/items?${parameters}` : "/items";
}
