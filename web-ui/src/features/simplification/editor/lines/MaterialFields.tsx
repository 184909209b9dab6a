import { Input, Switch } from "antd";
import { useTranslation } from "react-i18next";
import type { Material } from "@/api/dto/simplification";
import { FileField } from "./FileField";
import { LineField } from "./LineField";
import styles from "./lines.module.css";

interface Props {
  value: Material;
  pointer: string;
  onChange: (value: Material) => void;
}

/** An empty one says as little as none. */
const OPTIONAL: readonly string[] = ["basis", "note"];

/** Name and basis at once; form, copies, source and files when they are asked for. */
export function MaterialFields({ value, pointer, onChange }: Props) {
  const { t } = useTranslation("simplification");
  const edit = (part: Partial<Material>) => onChange({ ...value, ...part });
  const text = (name: "title" | "basis" | "copies" | "source" | "note") => (
    <LineField key={name} pointer={`${pointer}/${name}`} label={t(`part.${name}`)}>
      {(control) => (
        <Input.TextArea
          {...control}
          value={value[name]}
          autoSize={{ minRows: 1, maxRows: 6 }}
          onChange={({ target }) =>
            edit({ [name]: OPTIONAL.includes(name) ? target.value || undefined : target.value })
          }
        />
      )}
    </LineField>
  );
  const files = [value.template, value.sample].filter(Boolean).length;
  return (
    <>
      <div className={styles.grid}>{(["title", "basis"] as const).map(text)}</div>
      <details>
        <summary>
          {t("line.more", {
            copies: value.copies || "—",
            source: value.source || "—",
            essential: t(value.essential ? "line.essential" : "line.optional"),
            count: files,
          })}
        </summary>
        <div className={styles.grid}>
          {(["copies", "source", "note"] as const).map(text)}
          {(["essential", "mayFollow"] as const).map((name) => (
            <LineField key={name} pointer={`${pointer}/${name}`} label={t(`part.${name}`)}>
              {({ id }) => (
                <Switch
                  id={id}
                  checked={value[name]}
                  checkedChildren={t("yes")}
                  unCheckedChildren={t("no")}
                  onChange={(checked) => edit({ [name]: checked })}
                />
              )}
            </LineField>
          ))}
          {(["template", "sample"] as const).map((name) => (
            <FileField
              key={name}
              label={t(`part.${name}`)}
              file={value[name]}
              onChange={(file) => {
                const { [name]: _old, ...rest } = value;
                onChange(file ? { ...rest, [name]: file } : rest);
              }}
            />
          ))}
        </div>
      </details>
    </>
  );
}
