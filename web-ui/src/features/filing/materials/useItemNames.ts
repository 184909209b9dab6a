import { useQuery } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import type { Application } from "@/api/types";
import { applicationKey } from "@/features/applications/queries";
import { useItem } from "@/features/items/queries";

/** Names of the items of an application, so that a material can say what it is for. */
export function useItemNames(application: Application): (code: string) => string {
  const { id, item, jointService } = application;
  const { data: single } = useItem(item ?? undefined);
  const { data: joint } = useQuery({
    queryKey: [...applicationKey(id), "applicable-items"],
    queryFn: () => ok(api.GET("/applications/{id}/applicable-items", { params: { path: { id } } })),
    enabled: !!jointService,
  });
  const names = new Map(joint?.items.map(({ item: code, name }) => [code, name]));
  if (single) names.set(single.code, single.name);
  return (code) => names.get(code) ?? code;
}
