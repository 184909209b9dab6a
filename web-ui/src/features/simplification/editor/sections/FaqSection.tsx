import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { useEditor } from "../editor";
import { EditorSection } from "../fields/EditorSection";
import { Field } from "../fields/Field";
import { RowsField } from "../fields/RowsField";
import styles from "../fields/fields.module.css";

const CONTACT = ["place", "hours", "enquiryPhone", "complaintPhone"] as const;

/** What applicants ask often, and where to ask and to complain. */
export function FaqSection() {
  const { t } = useTranslation("simplification");
  const { guide, baseline, set } = useEditor();
  return (
    <EditorSection id="faq" compared>
      <RowsField
        name="faq"
        list={guide.faq}
        blank={{ question: "", answer: "" }}
        row={(line, change, label, id) => (
          <div className={styles.rows} id={id} role="group" aria-label={label} tabIndex={-1}>
            <Input
              aria-label={t("part.question")}
              placeholder={t("part.question")}
              value={line.question}
              onChange={({ target }) => change({ ...line, question: target.value })}
            />
            <Input.TextArea
              aria-label={t("part.answer")}
              placeholder={t("part.answer")}
              value={line.answer}
              autoSize={{ minRows: 1, maxRows: 6 }}
              onChange={({ target }) => change({ ...line, answer: target.value })}
            />
          </div>
        )}
      />
      {CONTACT.map((name) => (
        <Field
          key={name}
          pointer={`/contact/${name}`}
          label={t(`part.${name}`)}
          today={baseline?.contact[name]}
          changed={baseline !== undefined && baseline.contact[name] !== guide.contact[name]}
        >
          {(control) => (
            <Input.TextArea
              {...control}
              autoSize={{ minRows: 1, maxRows: 4 }}
              value={guide.contact[name]}
              onChange={({ target }) => set({ contact: { ...guide.contact, [name]: target.value } })}
            />
          )}
        </Field>
      ))}
    </EditorSection>
  );
}
