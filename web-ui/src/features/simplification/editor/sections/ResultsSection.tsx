import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { Comments } from "../comments/Comments";
import { useEditor } from "../editor";
import { DaysField } from "../fields/DaysField";
import { EditorSection } from "../fields/EditorSection";
import { MaterialTypeSelect } from "../fields/MaterialTypeSelect";
import { RowsField } from "../fields/RowsField";
import { TextField } from "../fields/TextField";
import styles from "../fields/fields.module.css";

/** Visits, fees, and what the approval yields: a licence that is a material of the next item. */
export function ResultsSection() {
  const { t } = useTranslation("simplification");
  const { guide } = useEditor();
  return (
    <EditorSection id="results" compared>
      <DaysField name="visits" unit="times" />
      <Comments line="visits" />
      <TextField name="fees" />
      <RowsField
        name="results"
        list={guide.results}
        blank={{ licenceType: "", title: "" }}
        row={(line, change, label, id) => (
          <div className={styles.record} id={id} role="group" aria-label={label} tabIndex={-1}>
            <Input
              aria-label={t("part.title")}
              placeholder={t("part.title")}
              value={line.title}
              onChange={({ target }) => change({ ...line, title: target.value })}
            />
            <MaterialTypeSelect
              label={t("part.licenceType")}
              value={line.licenceType || null}
              onChange={(licenceType) => change({ ...line, licenceType })}
            />
          </div>
        )}
      />
    </EditorSection>
  );
}
