import { Button, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useSession } from "@/features/session/session";
import { useItemChoices } from "../queries";
import { isNarrowed, LAMPS, type InboxFilter } from "./filter";
import styles from "./FilterBar.module.css";

interface Props {
  filter: InboxFilter;
  onChange: (filter: InboxFilter) => void;
  compact: boolean;
}

/** Narrows the queue by lamp, item and text; every change is in the address at once. */
export function FilterBar({ filter, onChange, compact }: Props) {
  const { t } = useTranslation("tasks");
  const { t: word } = useTranslation("components");
  const { user } = useSession();
  const items = useItemChoices(user?.department);
  const change = (part: Partial<Record<keyof InboxFilter, string | undefined>>) =>
    onChange({ ...filter, ...part } as InboxFilter);

  return (
    <form
      role="search"
      className={compact ? `${styles.bar} ${styles.compact}` : styles.bar}
      onSubmit={(event) => event.preventDefault()}
    >
      <Input.Search
        className={styles.text}
        aria-label={t("filter.q")}
        placeholder={t("filter.q")}
        defaultValue={filter.q}
        allowClear
        onSearch={(q) => change({ q })}
      />
      <Select
        className={styles.lamp}
        aria-label={t("filter.lamp")}
        placeholder={t("filter.lamp")}
        value={filter.lamp}
        allowClear
        onChange={(lamp?: string) => change({ lamp })}
        options={LAMPS.map((lamp) => ({ value: lamp, label: word(`lamp.${lamp}`) }))}
      />
      <Select
        className={styles.item}
        aria-label={t("filter.item")}
        placeholder={t("filter.item")}
        value={filter.item}
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        onChange={(item?: string) => change({ item })}
        loading={items.isPending}
        options={items.data?.items.map(({ code, name }) => ({ value: code, label: name })) ?? []}
      />
      {isNarrowed(filter) && (
        <Button type="link" onClick={() => onChange({ queue: filter.queue })}>
          {t("filter.clear")}
        </Button>
      )}
    </form>
  );
}
