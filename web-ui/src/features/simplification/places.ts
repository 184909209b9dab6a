/** Which department's which attachment; the two together name a table. */
export interface TableName {
  /** 1: administrative licences, 2: items of approval nature. */
  attachment: number;
  department: string;
}

/** Addresses of the pages of a table. */
export const tableAddress = ({ attachment, department }: TableName) =>
  `/office/simplification/${attachment}/${department}`;
export const reviewAddress = (table: TableName, item?: string) =>
  `${tableAddress(table)}/review${item ? `?item=${encodeURIComponent(item)}` : ""}`;

/** The editor of an item, at a field when the pointer of a fault names one. */
export const itemAddress = (table: TableName, item: string, pointer?: string) =>
  `${tableAddress(table)}/items/${item}${pointer ? `#${anchorOf(pointer)}` : ""}`;

/** Id of the place in the editor where what a JSON pointer into the guide names is mended. */
export const anchorOf = (pointer: string) => `at${pointer.replaceAll("/", "-")}`;

/** `/items/FGW-02/materials/0/basis` as the item and the pointer into its guide. */
export function split(pointer: string): { item?: string; pointer: string } {
  const [, item, rest] = /^\/items\/([^/]+)(\/.*)?$/.exec(pointer) ?? [];
  return item ? { item, pointer: rest ?? "" } : { pointer };
}

export function tableNameOf(parameters: {
  attachment?: string | undefined;
  department?: string | undefined;
}): TableName {
  return { attachment: parameters.attachment === "2" ? 2 : 1, department: parameters.department ?? "" };
}
