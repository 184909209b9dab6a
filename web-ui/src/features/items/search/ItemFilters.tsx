import { useTranslation } from "react-i18next";
import { useDepartments, useItemTopics } from "../queries";
import { FilterSelect, type Choice } from "./FilterSelect";
import { withField, type ItemSearch, type SearchField } from "./search";
import styles from "./ItemsPage.module.css";

interface Props {
  search: ItemSearch;
  onChange: (search: ItemSearch) => void;
}

/** What an item can be narrowed down by; they live in the address, so that back and bookmarks keep them. */
export function ItemFilters({ search, onChange }: Props) {
  const { t } = useTranslation("items");
  const departments = useDepartments().data?.items ?? [];
  const topics = useItemTopics().data;
  const named = (names: readonly { name: string }[] = []): Choice[] => names.map(({ name }) => [name, name]);
  const choices: [SearchField, Choice[]][] = [
    ["department", departments.map(({ code, name }) => [code, name])],
    ["kind", (["LICENSING", "APPROVAL_NATURE"] as const).map((kind) => [kind, t(`kind.${kind}`)])],
    ["theme", named(topics?.themes)],
    ["event", named(topics?.lifeEvents)],
    ["region", (topics?.regions ?? []).map(({ code, name }) => [code, name])],
    ["online", (["true", "false"] as const).map((online) => [online, t(`filter.is-online.${online}`)])],
  ];
  return (
    <div className={styles.filters}>
      {choices.map(([field, offered]) => (
        <FilterSelect
          key={field}
          label={t(`filter.${field}`)}
          value={search[field] ?? ""}
          choices={offered}
          onChange={(value) => onChange(withField(search, field, value))}
        />
      ))}
    </div>
  );
}
