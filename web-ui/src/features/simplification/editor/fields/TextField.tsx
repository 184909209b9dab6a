import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { useEditor } from "../editor";
import { same } from "../same";
import { Field } from "./Field";

/** Fields of the guide that are plain text. */
type TextName = "name" | "handlingLevel" | "limitBasis" | "fees";

/** A field of the guide that is plain text. */
export function TextField({ name, long = false }: { name: TextName; long?: boolean }) {
  const { t } = useTranslation("simplification");
  const { guide, baseline, set } = useEditor();
  const value = guide[name];
  const change = (text: string) => set({ [name]: text });
  return (
    <Field
      pointer={`/${name}`}
      label={t(`field.${name}`)}
      today={baseline?.[name]}
      changed={baseline !== undefined && !same(baseline[name], value)}
    >
      {(control) =>
        long ? (
          <Input.TextArea
            {...control}
            value={value}
            autoSize={{ minRows: 1, maxRows: 8 }}
            onChange={({ target }) => change(target.value)}
          />
        ) : (
          <Input {...control} value={value} onChange={({ target }) => change(target.value)} />
        )
      }
    </Field>
  );
}
