import { Tag, Tooltip } from "antd";
import { useTranslation } from "react-i18next";

const ARTICLE = /^article (\d+)$/;

/** The clause of the notice or article of the licensing law that a decision rests on; what a clause of the notice says comes when the tag is pointed at or focused. */
export function ClauseTag({ clause }: { clause: string | null | undefined }) {
  const { t } = useTranslation("components");
  if (!clause || clause === "–") return null;
  const article = ARTICLE.exec(clause)?.[1];
  const text = t(`clauses.${clause.replaceAll(".", "-")}`, { defaultValue: "" });
  const tag = (
    <Tag tabIndex={text ? 0 : undefined} style={{ marginInlineEnd: 0, color: "#454f5b" }}>
      {article ? t("article", { article }) : t("clause", { clause })}
    </Tag>
  );
  return text ? <Tooltip title={text}>{tag}</Tooltip> : tag;
}
