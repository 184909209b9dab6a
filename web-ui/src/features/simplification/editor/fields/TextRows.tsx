import { Input } from "antd";
import { useEditor } from "../editor";
import { RowsField } from "./RowsField";

/** A list of sentences. */
export function TextRows({ name }: { name: "conditions" | "legalBases" }) {
  const { guide } = useEditor();
  return (
    <RowsField
      name={name}
      list={guide[name]}
      blank=""
      row={(text, change, label, id) => (
        <Input.TextArea
          id={id}
          aria-label={label}
          value={text}
          autoSize={{ minRows: 1, maxRows: 6 }}
          onChange={({ target }) => change(target.value)}
        />
      )}
    />
  );
}
