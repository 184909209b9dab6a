import type { ItemVersion } from "@/api/types";
import { useItem } from "../queries";

/** What an item is called; one that is not in force yet is asked for by its newest version. Its code until then. */
export function useItemName(code: string, versions: readonly ItemVersion[] | undefined): string {
  const inForce = versions?.some((version) => version.inForce === "IN_FORCE");
  const newest = versions?.reduce((most, { version }) => Math.max(most, version), 1);
  return useItem(versions && code, inForce ? undefined : newest).data?.name ?? code;
}
