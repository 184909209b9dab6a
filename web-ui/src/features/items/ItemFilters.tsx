import { useTranslation } from "react-i18next";
import { useDepartments, type ItemSearch } from "./queries";
import styles from "./ItemsPage.module.css";

interface Props {
  search: ItemSearch;
  onChange: (search: ItemSearch) => void;
}

/** Department and kind; they live in the address, so that back and bookmarks keep them. */
export function ItemFilters({ search, onChange }: Props) {
  const { t } = useTranslation("items");
  const { data } = useDepartments();
  const set = (name: "department" | "kind", value: string) => {
    const { [name]: _old, ...rest } = search;
    onChange(value ? { ...rest, [name]: value } : rest);
  };
  return (
    <div className={styles.filters}>
      <label>
        {t("filter.department")}
        <select value={search.department ?? ""} onChange={({ target }) => set("department", target.value)}>
          <option value="">{t("filter.all")}</option>
          {data?.items.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("filter.kind")}
        <select value={search.kind ?? ""} onChange={({ target }) => set("kind", target.value)}>
          <option value="">{t("filter.all")}</option>
          <option value="LICENSING">{t("kind.LICENSING")}</option>
          <option value="APPROVAL_NATURE">{t("kind.APPROVAL_NATURE")}</option>
        </select>
      </label>
    </div>
  );
}
