import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import type { AttachmentLine, ItemDraft } from "@/api/dto/simplification";
import type { TableName } from "../places";
import { Remarks } from "./Remarks";
import styles from "./review.module.css";

interface Props {
  table: TableName;
  draft: ItemDraft;
  mayComment: boolean;
}

/** The numbered lines with the department's opinion; what was adjusted is told word by word. */
export function LineReviews(props: Props) {
  const { t } = useTranslation("simplification");
  const { lines } = props.draft.row;
  if (lines.length === 0) return <p className="bl-muted">{t("review.noLines")}</p>;
  return (
    <ol className={styles.lines}>
      {lines.map((line) => (
        <LineReview key={line.key} {...props} line={line} />
      ))}
    </ol>
  );
}

function LineReview({ table, draft, mayComment, line }: Props & { line: AttachmentLine }) {
  const { t } = useTranslation("simplification");
  const changes = draft.changes.filter(
    (change) => change.line === line.key && change.kind === "CHANGED" && line.opinion === "ADJUST",
  );
  return (
    <li className={line.opinion === "KEEP" ? undefined : styles.changed}>
      <div className={styles.line}>
        <span>{line.number}.</span>
        <span className={styles.text}>
          {line.opinion === "CANCEL" ? <del>{line.text}</del> : line.text}
          <span className={styles.basis}>{line.basis || t("noBasis")}</span>
        </span>
        <Tag className={styles[line.opinion] ?? ""}>{t(`opinion.${line.opinion}`)}</Tag>
      </div>
      {line.note && <div className={styles.note}>{t("review.note", { text: line.note })}</div>}
      {changes.map(({ field, before, after }) => (
        <div key={field} className={styles.note}>
          <del>{before || "—"}</del> → <ins>{after || "—"}</ins>
        </div>
      ))}
      <Remarks table={table} draft={draft} line={line.key} name={line.text} mayComment={mayComment} />
    </li>
  );
}
