import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { DraftGuide } from "@/api/dto/simplification";
import { useEditor } from "../editor";
import { DaysAndBasis } from "../fields/DaysAndBasis";
import { EditorSection } from "../fields/EditorSection";
import { RowsField } from "../fields/RowsField";
import styles from "../fields/fields.module.css";

type Special = DraftGuide["specialProcedures"][number];

const PROCEDURES: readonly Special["procedure"][] = [
  "HEARING",
  "TENDER",
  "AUCTION",
  "INSPECTION",
  "TESTING",
  "QUARANTINE",
  "APPRAISAL",
  "EXPERT_REVIEW",
];
const BLANK: Special = { procedure: "EXPERT_REVIEW", name: "", days: 0, basis: "" };

/** Procedures of article 45 of the licensing law, whose days do not count. */
export function SpecialSection() {
  const { t } = useTranslation("simplification");
  const { guide } = useEditor();
  return (
    <EditorSection id="special" compared>
      <RowsField
        name="specialProcedures"
        list={guide.specialProcedures}
        blank={BLANK}
        row={(line, change, label, id) => (
          <div className={styles.record} id={id} role="group" aria-label={label} tabIndex={-1}>
            <Select
              aria-label={t("part.procedure")}
              value={line.procedure}
              onChange={(procedure: Special["procedure"]) => change({ ...line, procedure })}
              options={PROCEDURES.map((value) => ({ value, label: t(`word.${value}`) }))}
            />
            <Input
              aria-label={t("part.name")}
              placeholder={t("part.name")}
              value={line.name}
              onChange={({ target }) => change({ ...line, name: target.value })}
            />
            <DaysAndBasis line={line} change={change} />
          </div>
        )}
      />
    </EditorSection>
  );
}
