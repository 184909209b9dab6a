import { Input } from "antd";
import { useTranslation } from "react-i18next";
import type { DraftGuide } from "@/api/dto/simplification";
import { useEditor } from "../editor";
import { DaysAndBasis } from "../fields/DaysAndBasis";
import { EditorSection } from "../fields/EditorSection";
import { MaterialTypeSelect } from "../fields/MaterialTypeSelect";
import { RowsField } from "../fields/RowsField";
import styles from "../fields/fields.module.css";

type Service = DraftGuide["intermediaryServices"][number];
const BLANK: Service = { name: "", materialType: "", days: 0, basis: "" };

/** Services of third parties, whose days are told apart from the department's (2.1.3c). */
export function IntermediarySection() {
  const { t } = useTranslation("simplification");
  const { guide } = useEditor();
  return (
    <EditorSection id="intermediary" compared>
      <RowsField
        name="intermediaryServices"
        list={guide.intermediaryServices}
        blank={BLANK}
        row={(line, change, label, id) => (
          <div className={styles.record} id={id} role="group" aria-label={label} tabIndex={-1}>
            <Input
              aria-label={t("part.name")}
              placeholder={t("part.name")}
              value={line.name}
              onChange={({ target }) => change({ ...line, name: target.value })}
            />
            <MaterialTypeSelect
              label={t("part.yields")}
              value={line.materialType || null}
              onChange={(materialType) => change({ ...line, materialType })}
            />
            <DaysAndBasis line={line} change={change} />
          </div>
        )}
      />
    </EditorSection>
  );
}
