import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { Precondition } from "@/api/dto/simplification";
import { useDepartments } from "@/features/items/queries";
import { LineField } from "./LineField";
import styles from "./lines.module.css";

const LEVELS = ["NATIONAL", "PROVINCIAL", "MUNICIPAL", "COUNTY"] as const;

interface Props {
  value: Precondition;
  pointer: string;
  onChange: (value: Precondition) => void;
}

/** What a precondition demands, on which basis, who set it, and the departments and documents involved. */
export function PreconditionFields({ value, pointer, onChange }: Props) {
  const { t } = useTranslation("simplification");
  const departments = useDepartments().data?.items ?? [];
  const edit = (part: Partial<Precondition>) => onChange({ ...value, ...part });
  return (
    <div className={styles.grid}>
      {(["text", "basis"] as const).map((name) => (
        <LineField key={name} pointer={`${pointer}/${name}`} label={t(`part.${name}`)}>
          {(control) => (
            <Input.TextArea
              {...control}
              value={value[name]}
              autoSize={{ minRows: 1, maxRows: 6 }}
              onChange={({ target }) => edit({ [name]: target.value || (name === "basis" ? undefined : "") })}
            />
          )}
        </LineField>
      ))}
      <LineField pointer={`${pointer}/level`} label={t("part.level")}>
        {({ id, ...rest }) => (
          <Select
            {...rest}
            id={id}
            style={{ width: 160 }}
            value={value.level}
            onChange={(level: Precondition["level"]) => edit({ level })}
            options={LEVELS.map((level) => ({ value: level, label: t(`word.${level}`) }))}
          />
        )}
      </LineField>
      <LineField pointer={`${pointer}/departments`} label={t("part.departments")}>
        {({ id }) => (
          <Select
            id={id}
            mode="multiple"
            style={{ width: "100%" }}
            value={value.departments}
            showSearch={{ optionFilterProp: "label" }}
            onChange={(codes: string[]) => edit({ departments: codes })}
            options={departments.map(({ code, name }) => ({ value: code, label: name }))}
          />
        )}
      </LineField>
      <LineField pointer={`${pointer}/documents`} label={t("part.documents")}>
        {({ id }) => (
          <Select
            id={id}
            mode="tags"
            style={{ width: "100%" }}
            value={value.documents}
            placeholder={t("editor.tags")}
            onChange={(documents: string[]) => edit({ documents })}
          />
        )}
      </LineField>
    </div>
  );
}
