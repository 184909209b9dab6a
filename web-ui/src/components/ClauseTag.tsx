import { Tag, Tooltip } from "antd";
import { useTranslation } from "react-i18next";

/** The clause of the notice that a decision rests on; its text comes when the tag is pointed at or focused. */
export function ClauseTag({ clause, text }: { clause: string | null | undefined; text?: string | null }) {
  const { t } = useTranslation("components");
  if (!clause || clause === "–") return null;
  const tag = (
    <Tag tabIndex={text ? 0 : undefined} style={{ marginInlineEnd: 0, color: "#454f5b" }}>
      {t("clause", { clause })}
    </Tag>
  );
  return text ? <Tooltip title={text}>{tag}</Tooltip> : tag;
}
