import { Button, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { STATES, type AttachmentFilter } from "./filter";
import styles from "./overview.module.css";

interface Props {
  filter: AttachmentFilter;
  onChange: (filter: AttachmentFilter) => void;
}

/** Department, attachment and state; each change is in the address at once. */
export function AttachmentFilters({ filter, onChange }: Props) {
  const { t } = useTranslation("simplification");
  const change = (name: keyof AttachmentFilter, value: string | undefined) => {
    const { [name]: _old, ...rest } = filter;
    onChange(value ? { ...rest, [name]: value } : rest);
  };
  return (
    <form role="search" className={styles.filters} onSubmit={(event) => event.preventDefault()}>
      <Input.Search
        className={styles.text}
        aria-label={t("filter.q")}
        placeholder={t("filter.q")}
        defaultValue={filter.q}
        key={filter.q}
        allowClear
        onSearch={(q) => change("q", q.trim())}
      />
      <Select
        className={styles.choice}
        aria-label={t("filter.attachment")}
        placeholder={t("filter.attachment")}
        value={filter.attachment}
        allowClear
        onChange={(value?: string) => change("attachment", value)}
        options={(["1", "2"] as const).map((value) => ({ value, label: t(`short.${value}`) }))}
      />
      <Select
        className={styles.choice}
        aria-label={t("filter.state")}
        placeholder={t("filter.state")}
        value={filter.state}
        allowClear
        onChange={(value?: string) => change("state", value)}
        options={(["LATE", ...STATES] as const).map((value) => ({ value, label: t(`state.${value}`) }))}
      />
      {Object.keys(filter).length > 0 && (
        <Button type="link" onClick={() => onChange({})}>
          {t("overview.clear")}
        </Button>
      )}
    </form>
  );
}
