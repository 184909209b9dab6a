import { Input, Switch, Tag } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { anchorOf } from "../../places";
import { Comments } from "../comments/Comments";
import { useEditor } from "../editor";
import { FaultsAt } from "../fields/FaultsAt";
import { RowTools } from "../fields/RowTools";
import type { Opinion } from "../pairs";
import styles from "./lines.module.css";

interface Props {
  /** The line's key, under which its opinion and its comments are kept. */
  line: string;
  number: number;
  name: string;
  opinion: Opinion;
  /** `/materials/3` while it is proposed. */
  pointer: string | undefined;
  /** What today's version says, shown when the proposal says something else. */
  today?: ReactNode;
  index: number;
  count: number;
  onMove: (by: number) => void;
  /** Cancels a line of today or restores it; takes a new one away. */
  onKeep: (keep: boolean) => void;
  children: ReactNode;
}

/** A numbered precondition or material with the department's opinion. */
export function LineCard(props: Props) {
  const { t } = useTranslation("simplification");
  const { line, number, name, opinion, pointer, today, index, count, onMove, onKeep, children } = props;
  const cancelled = opinion === "CANCEL";
  return (
    <li
      className={`${styles.card} ${styles[opinion]}`}
      {...(pointer && { id: anchorOf(pointer), tabIndex: -1 })}
      aria-label={`${number}. ${name}`}
    >
      <div className={styles.head}>
        <span className={styles.number}>{number}.</span>
        <span className={styles.name}>{cancelled ? <del>{name}</del> : name || t("line.unnamed")}</span>
        {(opinion === "ADJUST" || opinion === "NEW") && (
          <Tag className={styles.tag}>{t(`opinion.${opinion}`)}</Tag>
        )}
        {opinion !== "NEW" && (
          <Switch
            checked={!cancelled}
            onChange={onKeep}
            aria-label={t("opinion.switch", { name })}
            checkedChildren={t("opinion.KEEP")}
            unCheckedChildren={t("opinion.CANCEL")}
          />
        )}
        {!cancelled && (
          <RowTools
            name={name}
            index={index}
            count={count}
            onMove={onMove}
            onRemove={opinion === "NEW" ? () => onKeep(false) : undefined}
          />
        )}
      </div>
      {opinion === "ADJUST" && today && <div className={styles.today}>{today}</div>}
      {children}
      {pointer && <FaultsAt pointer={pointer} />}
      <Note line={line} name={name} cancelled={cancelled} />
      <Comments line={line} />
    </li>
  );
}

/** The department's opinion in words: why it is cancelled, or why it has to stay. */
function Note({ line, name, cancelled }: { line: string; name: string; cancelled: boolean }) {
  const { t } = useTranslation("simplification");
  const { proposal, change } = useEditor();
  const write = (text: string) =>
    change((old) => {
      const { [line]: _old, ...others } = old.notes;
      return { ...old, notes: text === "" ? others : { ...others, [line]: text } };
    });
  return (
    <Input.TextArea
      className={styles.note}
      aria-label={t("line.note", { name })}
      placeholder={t(cancelled ? "line.whyCancel" : "line.whyKeep")}
      value={proposal.notes[line] ?? ""}
      autoSize={{ minRows: 1, maxRows: 6 }}
      maxLength={1000}
      onChange={({ target }) => write(target.value)}
    />
  );
}
