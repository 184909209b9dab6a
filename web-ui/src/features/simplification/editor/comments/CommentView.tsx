import { Button, Input, Tag } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { LineComment } from "@/api/dto/simplification";
import { formatMoment } from "@/components/dates";
import { ProblemNotice } from "@/components/ProblemNotice";
import type { TableName } from "../../places";
import { useAnswer } from "../queries";
import styles from "./comments.module.css";

interface Props {
  table: TableName;
  comment: LineComment;
  answerable: boolean;
}

/** One remark with its answer, or with a box for it. */
export function CommentView({ table: { attachment, department }, comment, answerable }: Props) {
  const { t } = useTranslation("simplification");
  const [text, setText] = useState<string>();
  const answer = useAnswer({ attachment, department });
  const id = useId();
  const send = () =>
    answer.mutate({ id: comment.id, answer: text?.trim() ?? "" }, { onSuccess: () => setText(undefined) });
  return (
    <div className={styles.comment}>
      <div>
        <strong>{t("comment.of", { by: comment.by })}</strong> {comment.text}{" "}
        <span className="bl-muted">{formatMoment(comment.at)}</span>{" "}
        {!comment.answer && <Tag className={styles.open}>{t("comment.open")}</Tag>}
      </div>
      {comment.answer && (
        <div className={styles.answer}>{t("comment.answered", { text: comment.answer })}</div>
      )}
      {answer.error && <ProblemNotice error={answer.error} safe={t("nothingLost")} />}
      {answerable && text === undefined && (
        <Button size="small" onClick={() => setText(comment.answer ?? "")}>
          {t(comment.answer ? "comment.change" : "comment.answer")}
        </Button>
      )}
      {text !== undefined && (
        <div className={styles.box}>
          <label htmlFor={id}>{t("comment.yourAnswer")}</label>
          <Input.TextArea
            id={id}
            value={text}
            autoSize={{ minRows: 1, maxRows: 6 }}
            maxLength={2000}
            onChange={({ target }) => setText(target.value)}
          />
          <Button
            type="primary"
            size="small"
            disabled={!text.trim()}
            loading={answer.isPending}
            onClick={send}
          >
            {t("comment.send")}
          </Button>
          <Button size="small" onClick={() => setText(undefined)}>
            {t("cancel")}
          </Button>
        </div>
      )}
    </div>
  );
}
