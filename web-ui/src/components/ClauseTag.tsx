import { Tag, Tooltip } from "antd";
import { useTranslation } from "react-i18next";

/** The clause that a decision rests on; what a clause of the notice says comes when the tag is pointed at or focused. */
export function ClauseTag({ clause }: { clause: string | null | undefined }) {
  const { t } = useTranslation("components");
  if (!clause || clause === "–") return null;
  const text = t(`clauses.${clause.replaceAll(".", "-")}`, { defaultValue: "" });
  const tag = (
    <Tag tabIndex={text ? 0 : undefined} style={{ marginInlineEnd: 0, color: "#454f5b" }}>
      {t("clause", { clause })}
    </Tag>
  );
  return text ? <Tooltip title={text}>{tag}</Tooltip> : tag;
}
