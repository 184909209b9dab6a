import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { Comments, OtherComments } from "../comments/Comments";
import { useEditor } from "../editor";
import { EditorSection } from "../fields/EditorSection";
import { Field } from "../fields/Field";

/** Remarks for the sheet, the reason that the public will read, and what the reform office says of the item as a whole. */
export function ReasonSection() {
  const { t } = useTranslation("simplification");
  const { proposal, change } = useEditor();
  return (
    <EditorSection id="reason">
      {(["remarks", "reason"] as const).map((name) => (
        <Field key={name} wide pointer={`/${name}`} label={t(`field.${name}`)} hint={<Hint name={name} />}>
          {(control) => (
            <Input.TextArea
              {...control}
              value={proposal[name]}
              autoSize={{ minRows: 2, maxRows: 8 }}
              maxLength={2000}
              onChange={({ target }) => change((old) => ({ ...old, [name]: target.value }))}
            />
          )}
        </Field>
      ))}
      <Comments line="remarks" />
      <OtherComments />
    </EditorSection>
  );
}

function Hint({ name }: { name: "remarks" | "reason" }) {
  const { t } = useTranslation("simplification");
  return <div className="bl-muted">{t(`editor.hint.${name}`)}</div>;
}
