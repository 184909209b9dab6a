import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { useEditor } from "../editor";
import { same } from "../same";
import { Field } from "./Field";

/** Words under which people look for the item, typed freely. */
export function TagsField({ name }: { name: "themes" | "lifeEvents" }) {
  const { t } = useTranslation("simplification");
  const { guide, baseline, set } = useEditor();
  return (
    <Field
      pointer={`/${name}`}
      label={t(`field.${name}`)}
      today={baseline?.[name].join("、")}
      changed={baseline !== undefined && !same(baseline[name], guide[name])}
    >
      {({ id }) => (
        <Select
          id={id}
          mode="tags"
          style={{ width: "100%" }}
          value={guide[name]}
          placeholder={t("editor.tags")}
          tokenSeparators={["、", "，", ","]}
          onChange={(words: string[]) => set({ [name]: words })}
        />
      )}
    </Field>
  );
}
