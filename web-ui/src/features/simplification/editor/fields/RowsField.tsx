import { PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEditor } from "../editor";
import { moved, replaced, without } from "../pairs";
import { same } from "../same";
import { valueText } from "../texts";
import { anchorOf } from "../../places";
import { FaultsAt } from "./FaultsAt";
import { Field } from "./Field";
import { RowTools } from "./RowTools";
import styles from "./fields.module.css";

/** Lists of the guide whose lines carry no opinion. */
export type ListName =
  "conditions" | "legalBases" | "specialProcedures" | "intermediaryServices" | "results" | "faq";

interface Props<T> {
  name: ListName;
  list: readonly T[];
  blank: T;
  row: (line: T, change: (line: T) => void, label: string, id: string) => ReactNode;
}

/** A list of the guide, line by line, beside today's. */
export function RowsField<T>({ name, list, blank, row }: Props<T>) {
  const { t } = useTranslation("simplification");
  const { baseline, set } = useEditor();
  const change = (lines: readonly T[]) => set({ [name]: lines });
  const title = t(`field.${name}`);
  return (
    <Field
      pointer={`/${name}`}
      label={title}
      today={baseline && <Today name={name} lines={baseline[name]} />}
      changed={baseline !== undefined && !same(baseline[name], list)}
    >
      {({ id }) => (
        <div id={id} role="group" aria-label={title} tabIndex={-1} className={styles.rows}>
          {list.map((line, index) => {
            const label = t("row.label", { title, number: index + 1 });
            const pointer = `/${name}/${index}`;
            return (
              <div key={index}>
                <div className={styles.row}>
                  {row(line, (next) => change(replaced(list, index, next)), label, anchorOf(pointer))}
                  <RowTools
                    name={label}
                    index={index}
                    count={list.length}
                    onMove={(by) => change(moved(list, index, by))}
                    onRemove={() => change(without(list, index))}
                  />
                </div>
                <FaultsAt pointer={pointer} />
              </div>
            );
          })}
          <div>
            <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => change([...list, blank])}>
              {t("row.add", { title })}
            </Button>
          </div>
        </div>
      )}
    </Field>
  );
}

function Today({ name, lines }: { name: string; lines: readonly unknown[] }) {
  const { t } = useTranslation("simplification");
  if (lines.length === 0) return "—";
  return (
    <ol>
      {lines.map((line, index) => (
        <li key={index}>{valueText(t, name, line)}</li>
      ))}
    </ol>
  );
}
