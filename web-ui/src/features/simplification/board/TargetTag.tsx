import { Tag } from "antd";
import { useTranslation } from "react-i18next";

/** Whether the target is met: a word and a colour, never colour alone; nothing where it cannot be told. */
export function TargetTag({ met }: { met: boolean | null | undefined }) {
  const { t } = useTranslation("simplification");
  if (met === undefined || met === null) return null;
  return (
    <Tag variant="solid" style={{ margin: 0, color: "#fff", background: met ? "#1b6e3c" : "#b00020" }}>
      {t(met ? "board.met" : "board.missed")}
    </Tag>
  );
}
