import { Button, Input } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ItemDraft } from "@/api/dto/simplification";
import { ProblemNotice } from "@/components/ProblemNotice";
import { CommentView } from "../editor/comments/CommentView";
import { useComment } from "../editor/queries";
import type { TableName } from "../places";
import { remarksOn } from "./remarksOn";
import styles from "./review.module.css";

interface Props {
  table: TableName;
  draft: ItemDraft;
  /** Key of the line; the item as a whole without one. */
  line?: string | undefined;
  name?: string;
  mayComment: boolean;
}

/** What was remarked here, with answers, and a box for another remark. */
export function Remarks({ table, draft, line, name = draft.row.name, mayComment }: Props) {
  const { t } = useTranslation("simplification");
  const [text, setText] = useState<string>();
  const comment = useComment(table);
  const id = useId();
  const shown = remarksOn(draft, line);
  const send = () =>
    comment.mutate(
      { item: draft.item, text: text?.trim() ?? "", ...(line !== undefined && { line }) },
      { onSuccess: () => setText(undefined) },
    );
  return (
    <div className={styles.remarks}>
      {shown.map((one) => (
        <CommentView key={one.id} table={table} comment={one} answerable={draft.editable} />
      ))}
      {comment.error && <ProblemNotice error={comment.error} safe={t("nothingLost")} />}
      {mayComment && text === undefined && (
        <Button
          type="link"
          size="small"
          className={styles.write}
          aria-label={t("comment.on", { name })}
          onClick={() => setText("")}
        >
          {t("comment.write")}
        </Button>
      )}
      {text !== undefined && (
        <div className={styles.box}>
          <label htmlFor={id}>{t("comment.on", { name })}</label>
          <Input.TextArea
            id={id}
            value={text}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={2000}
            onChange={({ target }) => setText(target.value)}
          />
          <div>
            <Button
              type="primary"
              size="small"
              disabled={!text.trim()}
              loading={comment.isPending}
              onClick={send}
            >
              {t("comment.sendRemark")}
            </Button>{" "}
            <Button size="small" onClick={() => setText(undefined)}>
              {t("cancel")}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
