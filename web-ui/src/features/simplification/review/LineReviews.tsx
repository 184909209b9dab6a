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
  const change = draft.changes.find((one) => one.line === line.key);
  const opinion = change?.kind === "ADDED" ? "NEW" : line.opinion;
  return (
    <li className={opinion === "KEEP" ? undefined : styles.changed}>
      <div className={styles.line}>
        <span>{line.number}.</span>
        <span className={styles.text}>
          {line.opinion === "CANCEL" ? <del>{line.text}</del> : line.text}
          {line.basis ? (
            <span className={styles.basis}>{line.basis}</span>
          ) : (
            <strong className={styles.missing}>{t("noBasis")}</strong>
          )}
        </span>
        <Tag className={styles[opinion] ?? ""}>{t(`opinion.${opinion}`)}</Tag>
      </div>
      {line.note && <div className={styles.note}>{t("review.note", { text: line.note })}</div>}
      {change?.kind === "CHANGED" && (
        <div className={styles.note}>
          <div className="bl-muted">{t("line.today", { text: change.before })}</div>
          <div>{t("review.becomes", { text: change.after })}</div>
        </div>
      )}
      <Remarks table={table} draft={draft} line={line.key} name={line.text} mayComment={mayComment} />
    </li>
  );
}
