import type { ItemSummary } from "@/api/types";

/** What is shown of the list, as it stands in the address. */
export interface Selection {
  department?: string;
  status?: "EXEMPT" | "PLANNED";
}

export function selectionFrom(parameters: URLSearchParams): Selection {
  const [department, status] = [parameters.get("department"), parameters.get("status")];
  return {
    ...(department && { department }),
    ...((status === "EXEMPT" || status === "PLANNED") && { status }),
  };
}

export function chosen(items: readonly ItemSummary[], { department, status }: Selection): ItemSummary[] {
  return items.filter(
    (item) => (!department || item.department === department) && (!status || item.online.status === status),
  );
}

export interface DepartmentItems {
  department: string;
  name: string;
  items: ItemSummary[];
}

/** By department, in the order in which the departments first appear. */
export function departmentsOf(items: readonly ItemSummary[]): DepartmentItems[] {
  const groups = new Map<string, DepartmentItems>();
  for (const item of items) {
    const group = groups.get(item.department);
    if (group) group.items.push(item);
    else {
      groups.set(item.department, {
        department: item.department,
        name: item.departmentName,
        items: [item],
      });
    }
  }
  return [...groups.values()];
}
