import { useTranslation } from "react-i18next";
import type { ItemSummary } from "@/api/types";
import { FilterSelect } from "@/features/items/search/FilterSelect";
import { departmentsOf, type Selection } from "./notOnline";

interface Props {
  items: readonly ItemSummary[];
  selection: Selection;
  onChange: (selection: Selection) => void;
}

/** Only the departments that have such items are offered. */
export function NotOnlineFilter({ items, selection, onChange }: Props) {
  const { t } = useTranslation(["catalogue", "items"]);
  const set = (field: keyof Selection, value: string) => {
    const { [field]: _old, ...rest } = selection;
    onChange(value ? { ...rest, [field]: value } : rest);
  };
  return (
    <div style={{ display: "grid", gap: 12, gridTemplateColumns: "repeat(auto-fill, minmax(160px, 1fr))" }}>
      <FilterSelect
        label={t("items:filter.department")}
        value={selection.department ?? ""}
        choices={departmentsOf(items).map(({ department, name }) => [department, name])}
        onChange={(value) => set("department", value)}
      />
      <FilterSelect
        label={t("notOnline.status")}
        value={selection.status ?? ""}
        choices={(["EXEMPT", "PLANNED"] as const).map((status) => [status, t(`items:online.${status}`)])}
        onChange={(value) => set("status", value)}
      />
    </div>
  );
}
