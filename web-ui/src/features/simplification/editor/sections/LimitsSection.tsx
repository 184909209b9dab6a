import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import { Comments } from "../comments/Comments";
import { useEditor } from "../editor";
import { DaysField } from "../fields/DaysField";
import { EditorSection } from "../fields/EditorSection";
import { TextField } from "../fields/TextField";
import { cutPercent, percent } from "../../figures";

/** At least a fifth (1a). */
const TARGET = 20;

/** Limits, with the cut of the promised one computed while one types. */
export function LimitsSection() {
  return (
    <EditorSection id="limits" compared>
      <DaysField name="statutoryLimitDays" unit="workingDays" />
      <DaysField name="promisedLimitDays" unit="workingDays" hint={<Cut />} />
      <TextField name="limitBasis" long />
      <Comments line="limit" />
    </EditorSection>
  );
}

function Cut() {
  const { t } = useTranslation("simplification");
  const { guide, baseline } = useEditor();
  const cut = cutPercent(baseline?.promisedLimitDays, guide.promisedLimitDays);
  if (cut === undefined) return null;
  const met = cut >= TARGET;
  return (
    <div style={{ marginTop: 4 }} aria-live="polite">
      {t("cut.is", { cut: percent(cut) })}{" "}
      <Tag variant="solid" style={{ color: "#fff", background: met ? "#1b6e3c" : "#7a4a00" }}>
        {t(met ? "cut.met" : "cut.below", { target: TARGET })}
      </Tag>
    </div>
  );
}
